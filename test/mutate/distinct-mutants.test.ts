import { expect, it } from 'vitest';
import { distinctMutants } from '../../mutate/distinct-mutants.js';

const SOURCE = 'export function nap(ms: number) { return ms + 1; }\nexport const unused = { nap: () => 5 };\n';

/** Which of some changes to the source, each "piece to replacement", are told apart. */
async function distinct(changes: readonly (readonly [string, string])[]): Promise<string[]> {
  const mutants = changes.map(([piece, replacement]) => {
    const start = SOURCE.indexOf(piece);
    return { family: `${piece} to ${replacement}`, start, end: start + piece.length, replacement };
  });
  return (await distinctMutants(SOURCE, ['nap'], mutants)).map(({ family }) => family);
}

it('keeps the first of several mutants that are the same program', async () => {
  const changes = [['ms + 1', 'ms - 1'] as const, ['+ 1', '- (1)'] as const, ['1', '2'] as const];
  expect(await distinct(changes)).toEqual(['ms + 1 to ms - 1', '1 to 2']);
});

it('leaves out what is the original once more', async () => {
  expect(
    await distinct([
      ['ms: number', 'ms'],
      ['1', '(1)'],
    ]),
  ).toEqual([]);
});

it('leaves out a change of something that no check uses', async () => {
  expect(await distinct([['5', '6']])).toEqual([]);
});

it('leaves out what is no program', async () => {
  expect(await distinct([['return', 'return return']])).toEqual([]);
});
