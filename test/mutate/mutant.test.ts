import { expect, it } from 'vitest';
import { applyMutant, showMutant } from '../../mutate/mutant.js';
import type { Mutant } from '../../mutate/mutant.js';

const SOURCE = 'export async function nap() {\n  await first();\n  await   second();\n}\n';

/** The mutant that has another text in the place of a piece of the source. */
function replacing(piece: string, replacement: string): Mutant {
  const start = SOURCE.indexOf(piece);
  return { family: 'test', start, end: start + piece.length, replacement };
}

it('changes the text in one place', () => {
  const mutant = replacing('await first()', 'first()');
  expect(applyMutant(SOURCE, mutant)).toBe('export async function nap() {\n  first();\n  await   second();\n}\n');
});

it('is shown with its line, before and after, however it is spaced', () => {
  const mutant = replacing('await   second()', 'second()');
  expect(showMutant(SOURCE, mutant)).toEqual({ line: 3, original: 'await second();', mutated: 'second();' });
});

it('is shown in one line when it goes over several', () => {
  const mutant = replacing('first();\n  await   second()', 'both()');
  expect(showMutant(SOURCE, mutant)).toEqual({
    line: 2,
    original: 'await first(); await second();',
    mutated: 'await both();',
  });
});

it('is shown with the first line when it starts there', () => {
  expect(showMutant(SOURCE, replacing('export', ''))).toMatchObject({ line: 1, mutated: 'async function nap() {' });
});
