// tries to tell the implementations apart without calling them, or by what is seen of them from within a call
// status: failed
// earns: 3
import { test, vi } from 'vitest';
import * as subject from 'meanwhile/subjects/in-turn';
import util from 'node:util';

const told = [];
const tell = (value) => {
  try {
    told.push(String(value()));
  } catch (error) {
    told.push(String(error), error?.stack);
  }
};

function look(fn) {
  const properties = Object.getOwnPropertyDescriptors(fn);
  tell(() => [fn, Function.prototype.toString.call(fn), fn.name, fn.length, fn.constructor.name, util.inspect(fn)]);
  tell(() => Object.prototype.toString.call(fn) + util.types.isAsyncFunction(fn) + JSON.stringify(Reflect.ownKeys(properties)));
  tell(() => structuredClone(fn));
  tell(() => fn.arguments);
  tell(() => fn.caller);
  tell(() => new Proxy(fn, {}).toString());
  tell(() => [Math.random(), crypto.randomUUID(), Date.now(), performance.timeOrigin]);
}

Error.stackTraceLimit = 100;
Error.prepareStackTrace = (_error, sites) =>
  sites.map((site) => [site.getFunctionName(), site.getLineNumber(), site.getColumnNumber(), site.getPosition(), site.getFunction()]).join();

test('is all the same', async () => {
  look(subject.inTurn);
  look(subject);
  const callbacks = [];
  vi.spyOn(globalThis, 'setTimeout').mockImplementation((callback) => callbacks.push(callback));
  await subject.inTurn(['a'], function ask(name) {
    tell(() => new Error('where').stack);
    tell(() => ask.caller);
    tell(() => ask.arguments);
    const at = {};
    Error.captureStackTrace(at);
    tell(() => at.stack);
    return Promise.resolve(name);
  });
  callbacks.forEach(look);
  const source = /Promise\.all|for \(|await|\basync\b|AsyncFunction|slice\(|checks/;
  const seen = told.filter((text) => source.test(text));
  if (seen.length > 0) throw new Error(`caught: ${seen.join()}`);
});
