import { expect, it } from 'vitest';
import { LineSplitter } from '../../grader/run/line-splitter.js';

it('gives each line when its end has come, however it is cut', () => {
  const splitter = new LineSplitter();
  const pieces = ['on', 'e\ntw', 'o', '\n\nthree\nfo', 'ur', '\n'];
  expect(pieces.map((piece) => splitter.add(piece))).toEqual([[], ['one'], [], ['two', '', 'three'], [], ['four']]);
});

it('puts a line of many pieces together in a time that grows with its length alone', () => {
  const splitter = new LineSplitter();
  const piece = 'x'.repeat(64);
  for (let i = 0; i < 200_000; i += 1) splitter.add(piece);
  expect(splitter.add('\n')[0]).toHaveLength(64 * 200_000);
});
