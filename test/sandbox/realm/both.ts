import { createRequire } from 'node:module';
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import vm from 'node:vm';
import { expect, it } from 'vitest';
import { freshRealm } from './fresh-realm.js';

/** A sentence about behavior, and the body of an async function with `require` whose result shows it. */
export type Behavior = readonly [sentence: string, body: string];

/** Checks that a program gives the same result in a realm as in the Node that runs the tests. */
export function behavesAsInNode(behaviors: readonly Behavior[]): void {
  it.each(behaviors)('%s', async (_sentence, body) => {
    const inRealm = await runInRealm(body);
    expect(inRealm).toEqual(await runInNode(body));
    expect(inRealm.result === undefined && inRealm.printed === '').toBe(false);
  });
}

interface Outcome {
  readonly result: unknown;
  readonly printed: string;
}

const HEAD = "(async (require, console) => { 'use strict';";

async function runInRealm(body: string): Promise<Outcome> {
  const { context, clock, library } = freshRealm();
  const program = vm.runInContext(`${HEAD}${body}\n})`, context) as Program;
  const running = program((specifier) => library.module(specifier).default, vm.runInContext('console', context));
  running.catch(() => undefined);
  await clock.run();
  return { result: plain(await running), printed: clock.printed.map(([, text]) => `${text}\n`).join('') };
}

async function runInNode(body: string): Promise<Outcome> {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  const program = vm.runInThisContext(`${HEAD}${body}\n})`) as Program;
  const result = await program(createRequire(import.meta.url), new Console(stream, stream));
  return { result: plain(result), printed: chunks.join('') };
}

type Program = (require: (specifier: string) => unknown, console: unknown) => Promise<unknown>;

/** The same on both sides of a realm's wall. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
