import { describe, expect, it } from 'vitest';
import { encodePlain } from '../../grader/trace/encode-plain.js';
import { findPart } from '../../grader/trace/find.js';
import type { Value } from '../../grader/trace/value.js';

const isX = (part: Value): boolean => part === 'x';

describe('the search for a part of a value', () => {
  it.each([
    ['', 'x'],
    ['[1].name', [1, { name: 'x' }]],
    [".get('a')[0]", new Map([['a', ['x']]])],
    ['[1]', new Set(['y', 'x'])],
    ['.cause', new Error('no', { cause: 'x' })],
    ['[0].cause', new AggregateError([new Error('no', { cause: 'x' })])],
  ])('finds it at "%s"', (at, value) => {
    expect(findPart(encodePlain(value), isX)).toEqual({ at, part: 'x' });
  });

  it('finds nothing where nothing is', () => {
    expect(findPart(encodePlain([{ x: 'y' }, null, () => 'x']), isX)).toBeNull();
  });
});
