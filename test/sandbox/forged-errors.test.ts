import vm from 'node:vm';
import { expect, it } from 'vitest';
import { RealmFactory } from '../../grader/sandbox/realm.js';
import { runCheck } from '../../grader/sandbox/run-check.js';
import type { Message } from '../../grader/sandbox/protocol.js';
import { asSubmission } from './as-submission.js';
import { realmPartUnderTest } from './realm/script-under-test.js';

const factory = new RealmFactory(realmPartUnderTest);

const CHECKS = new vm.Script(`(function (require) {
  const { check, exercise } = require('meanwhile');
  const scenario = ({ submission, world }) => submission.go(world.error('first'), world.error('second'));
  return { default: exercise({ checks: [check('rejects', { scenario, expect: [] })] }) };
})`);

/** The error with which a submission rejects, as it is written down. */
async function rejection(submission: string): Promise<unknown> {
  const messages: Message[] = [];
  const job = {
    submission: asSubmission(submission),
    checks: CHECKS,
    check: 0,
    seed: 1,
    exercise: 'go',
    order: null,
    probes: 'none' as const,
  };
  await runCheck(factory, job, (message) => messages.push(message));
  const events = messages.flatMap((message) => (message.kind === 'event' ? [message.event] : []));
  return events.flatMap((event) => (event.op === 'settle' ? [event.value] : []))[0];
}

it('an error that the world made has its number wherever it surfaces', async () => {
  expect(await rejection('export const go = async (first, second) => { throw second; };')).toMatchObject({
    message: 'second',
    id: 2,
  });
});

it.each([
  ['is given the message of another', 'second.message = first.message; throw second;'],
  [
    'is changed and looked at by a getter',
    'Object.defineProperty(second, "message", { get: () => "first" }); throw second;',
  ],
  ['is wrapped in a Proxy', 'throw new Proxy(first, {});'],
  ['is copied', 'throw Object.assign(new Error(first.message), first, { id: 1 });'],
])('an error that %s is none of the world’s', async (_, body) => {
  const error = await rejection(`export const go = async (first, second) => { ${body} };`);
  expect(error).toMatchObject({ $: 'error', message: 'first' });
  expect(error).not.toHaveProperty('id');
});
