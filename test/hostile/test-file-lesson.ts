const STUB = `import { test } from 'vitest';
import { inTurn } from 'meanwhile/subjects/in-turn';

/** Write tests for \`inTurn\`. */
test.todo('asks in turn');
`;

const CHECKS = `import { catches, exercise, passesOn } from 'meanwhile';

const right = {
  async inTurn(names, ask) {
    const answers = [];
    for (const name of names) answers.push(await ask(name));
    return answers;
  },
};
const rightAsWell = {
  inTurn: (names, ask) =>
    names.reduce((before, name) => before.then((answers) => ask(name).then((answer) => [...answers, answer])), Promise.resolve([])),
};
const atOnce = { inTurn: (names, ask) => Promise.all(names.map((name) => ask(name))) };
const lastAnswerLost = {
  async inTurn(names, ask) {
    const answers = [];
    for (const name of names) answers.push(await ask(name));
    return answers.slice(0, -1);
  },
};

export default exercise({
  title: 'Tests for inTurn',
  kind: 'test',
  subject: 'meanwhile/subjects/in-turn',
  hints: ['What is there to see?', 'When is each asked?', 'Answer at times that you choose.'],
  checks: [
    passesOn('passes on a right implementation', { implementation: right }),
    passesOn('passes on another right one', { implementation: rightAsWell }),
    passesOn('takes no real time', { implementation: right, withinMs: 1_000 }),
    catches('one that asks all at once', { implementation: atOnce }),
    catches('one that loses the last answer', { implementation: lastAnswerLost }),
  ],
});
`;

const SOLUTION = `import { expect, test } from 'vitest';
import { inTurn } from 'meanwhile/subjects/in-turn';

test('asks in turn', async () => {
  const log: string[] = [];
  const ask = async (name: string) => {
    log.push('asks ' + name);
    await null;
    log.push('hears ' + name);
    return name;
  };
  expect(await inTurn(['a', 'b'], ask)).toEqual(['a', 'b']);
  expect(log).toEqual(['asks a', 'hears a', 'asks b', 'hears b']);
});
`;

/** An exercise whose answer is a test file: its stub, its checks and its solution. */
export const TESTS_FOR_IN_TURN = { stub: STUB, checks: CHECKS, solution: SOLUTION };
