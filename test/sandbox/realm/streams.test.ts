import { describe, expect, it } from 'vitest';
import { behavesAsInNode } from './both.js';
import { freshRealm } from './fresh-realm.js';

const numbers = 'new ReadableStream({ start(c) { for (const n of [1, 2, 3]) c.enqueue(n); c.close(); } })';

describe('streams behave as in Node', () => {
  behavesAsInNode([
    ['are gone through', `const seen = []; for await (const n of ${numbers}) seen.push(n); return seen;`],
    [
      'are read piece by piece',
      `const reader = ${numbers}.getReader(); const seen = []; for (let r = await reader.read(); !r.done; r = await reader.read()) seen.push(r.value); return seen;`,
    ],
    [
      'are piped through others',
      `const twice = new TransformStream({ transform(n, c) { c.enqueue(n * 2); } }); const seen = [];
       await ${numbers}.pipeThrough(twice).pipeTo(new WritableStream({ write(n) { seen.push(n); }, close() { seen.push('closed'); } })); return seen;`,
    ],
    [
      'pull no more than is wanted',
      `const log = []; const s = new ReadableStream({ pull(c) { log.push('pull'); c.enqueue(log.length); }, cancel(why) { log.push(why); } }, new CountQueuingStrategy({ highWaterMark: 2 }));
       await null; await null; const reader = s.getReader(); log.push((await reader.read()).value); await reader.cancel('enough'); return log;`,
    ],
    [
      'hold a writer back',
      `const log = []; const open = Promise.withResolvers?.() ?? (() => { let resolve; const promise = new Promise((r) => { resolve = r; }); return { promise, resolve }; })();
       const w = new WritableStream({ async write(x) { await open.promise; log.push(x); } }).getWriter(); w.write('a'); log.push(w.desiredSize); w.ready.then(() => log.push('ready')); open.resolve(); await w.close(); return log;`,
    ],
    [
      'are given up by a signal',
      `const c = new AbortController(); const piped = new ReadableStream({ pull: () => new Promise(() => {}) }).pipeTo(new WritableStream(), { signal: c.signal }); c.abort(); try { await piped } catch (e) { return [e.name, e === c.signal.reason, e instanceof DOMException] }`,
    ],
    [
      'pass errors on',
      `const log = []; try { for await (const n of new ReadableStream({ pull(c) { c.error(new RangeError('broken')); } })) log.push(n); } catch (e) { log.push(e.message); } return log;`,
    ],
    [
      'are split in two',
      `const [a, b] = ${numbers}.tee(); const all = async (s) => { const seen = []; for await (const n of s) seen.push(n); return seen; }; return Promise.all([all(a), all(b)]);`,
    ],
    [
      'are made of what is gone through',
      `const seen = []; for await (const n of ReadableStream.from([1, 2])) seen.push(n); return seen;`,
    ],
    [
      'can be imported',
      `const web = require('node:stream/web'); return [web.ReadableStream === ReadableStream, web.TransformStream === TransformStream];`,
    ],
    [
      'of bytes hand them on, and fill what they are given',
      `const bytes = () => new ReadableStream({ type: 'bytes', start(c) { c.enqueue(new Uint8Array([1, 2])); c.enqueue(new Uint8Array([3])); c.close(); } });
       const seen = []; for await (const chunk of bytes()) seen.push([...chunk]);
       const { value, done } = await bytes().getReader({ mode: 'byob' }).read(new Uint8Array(8)); return [seen, [...value], done];`,
    ],
    [
      'of bytes are asked for as many as there is room for',
      `const asked = []; const s = new ReadableStream({ type: 'bytes', autoAllocateChunkSize: 4, pull(c) { asked.push(c.byobRequest.view.byteLength); c.byobRequest.view[0] = asked.length; c.byobRequest.respond(1); } });
       const reader = s.getReader(); const first = await reader.read(); await reader.read(); return [asked, [...first.value]];`,
    ],
    [
      'are locked by a reader',
      `const s = ${numbers}; s.getReader(); try { s.getReader() } catch (e) { return [e.name, s.locked] }`,
    ],
  ]);

  it('wait in virtual time', async () => {
    const body = `const start = Date.now(); const slow = new ReadableStream({ async pull(c) { await new Promise((done) => setTimeout(done, 60_000)); c.enqueue(1); } }, { highWaterMark: 0 });
      const reader = slow.getReader(); await reader.read(); await reader.read(); return Date.now() - start;`;
    expect(await freshRealm().runAsync(body)).toBe(120_000);
  });

  it('tell of a rejection that nobody caught no more often than Node', async () => {
    const { runAsync, clock } = freshRealm();
    await runAsync(
      `await new ReadableStream({ start(c) { c.error(new Error('seen')); } }).getReader().closed.catch(() => {});`,
    );
    expect(clock.uncaught).toEqual([]);
  });
});
