import { expect, it } from 'vitest';
import { paint } from '../../../grader/watch/terminal/paint.js';

it('clears the screen and writes every line when it is unknown what it shows', () => {
  expect(paint(null, ['a', 'b'])).toBe('\u001B[2J\u001B[1;1H\u001B[2Ka\u001B[2;1H\u001B[2Kb');
});

it('writes only what is different, each at its place', () => {
  expect(paint(['a', 'b', 'c'], ['a', 'x', 'c'])).toBe('\u001B[2;1H\u001B[2Kx');
});

it('writes nothing when nothing has changed', () => {
  expect(paint(['a', 'b'], ['a', 'b'])).toBe('');
});
