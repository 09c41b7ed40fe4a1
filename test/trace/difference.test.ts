import { describe, expect, it } from 'vitest';
import { findDifference, formatDifference } from '../../grader/trace/difference.js';
import { encodePlain } from '../../grader/trace/encode-plain.js';

const difference = (got: unknown, wanted: unknown): unknown => formatDifference(encodePlain(got), encodePlain(wanted));
const long = (length: number): number[] => Array.from({ length }, (_, index) => index);

describe('the difference of two values', () => {
  it('shows both whole when they are short', () => {
    expect(difference(['a'], ['b', undefined])).toEqual({ at: '', got: "['a']", wanted: "['b', undefined]" });
  });

  it('shows the first part that differs when they are long, however far down it is', () => {
    const got = long(500).map((id) => ({ id, tags: ['x', id === 400 ? 'wrong' : 'right'] }));
    const wanted = long(500).map((id) => ({ id, tags: ['x', 'right'] }));
    expect(difference(got, wanted)).toEqual({
      at: '[400]',
      got: "{ id: 400, tags: ['x', 'wrong'] }",
      wanted: "{ id: 400, tags: ['x', 'right'] }",
    });
  });

  it('shows of thirty items the first that differs', () => {
    const thirty = long(30).map((number) => `item ${number}`);
    expect(difference(thirty.with(20, 'another'), thirty)).toEqual({
      at: '[20]',
      got: "'another'",
      wanted: "'item 20'",
    });
  });

  it('goes down until what it shows is short', () => {
    const of = (end: string): unknown => ({ pages: { first: long(200), last: [...long(200), end] } });
    expect(difference(of('a'), of('b'))).toEqual({ at: '.pages.last[200]', got: "'a'", wanted: "'b'" });
  });

  it('compares the lengths of lists of which one goes on', () => {
    expect(difference(long(200), long(201))).toEqual({ at: '.length', got: '200', wanted: '201' });
  });

  it('says that a property is missing, on either side', () => {
    const pages = long(200);
    expect(difference({ pages }, { pages, end: null })).toEqual({ at: '.end', got: '<missing>', wanted: 'null' });
    expect(difference({ pages, end: null }, { pages })).toEqual({ at: '.end', got: 'null', wanted: '<missing>' });
  });

  it('finds its way into Maps and the messages of errors', () => {
    const map = (end: number): unknown =>
      new Map<string, unknown>([
        ['pages', long(200)],
        ['end', end],
      ]);
    expect(difference(map(1), map(2))).toEqual({ at: ".get('end')", got: '1', wanted: '2' });
    const error = (end: string): unknown => new Error(`${'x'.repeat(400)}${end}`);
    expect(difference(error('a'), error('b'))).toMatchObject({
      at: '.message',
      got: expect.stringContaining("a'") as string,
    });
  });

  it('shows long texts from shortly before they part', () => {
    const shown = formatDifference(`${'x'.repeat(500)}A${'y'.repeat(500)}`, `${'x'.repeat(500)}B`);
    expect(shown.got).toBe(`…'${'x'.repeat(40)}A${'y'.repeat(259)}'…`);
    expect(shown.wanted).toBe(`…'${'x'.repeat(40)}B'`);
  });

  it('shows the beginning of what has no common parts', () => {
    expect(difference(long(200), 'short')).toMatchObject({ at: '', wanted: "'short'" });
  });
});

describe('the place of a difference', () => {
  const place = (got: unknown, wanted: unknown): unknown => findDifference(encodePlain(got), encodePlain(wanted));

  it('is as deep inside as can be told, however short the values are', () => {
    expect(place([{ a: [1, 2] }], [{ a: [1, 3] }])).toEqual({ at: '[0].a[1]', got: 2, wanted: 3, isProperty: false });
    expect(place({ a: { b: null } }, { a: { b: 1 } })).toEqual({ at: '.a.b', got: null, wanted: 1, isProperty: true });
  });

  it('is the whole where nothing is shared', () => {
    expect(place([1], { a: 1 })).toMatchObject({ at: '', isProperty: false });
    expect(place('a', 'b')).toEqual({ at: '', got: 'a', wanted: 'b', isProperty: false });
  });

  it('has nothing on the side where a part is missing', () => {
    expect(place([{}], [{ a: 1 }])).toEqual({ at: '[0].a', got: undefined, wanted: 1, isProperty: true });
  });
});
