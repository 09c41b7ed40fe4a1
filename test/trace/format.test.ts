import { describe, expect, it } from 'vitest';
import { encodePlain } from '../../grader/trace/encode-plain.js';
import { formatProperty, formatValue } from '../../grader/trace/format.js';

class Point {
  constructor(readonly x: number) {}
}

describe('a value as text', () => {
  it.each([
    ["['a', undefined, Error('B is down')]", ['a', undefined, new Error('B is down')]],
    ['null', null],
    ['-0', -0],
    ['NaN', NaN],
    ['10n', 10n],
    ['Symbol(s)', Symbol('s')],
    ['[]', []],
    ['{}', {}],
    ['[1, <empty>]', (() => Object.assign([1], { length: 2 }))()],
    ["{ a: 1, 'two words': { 3: true } }", { a: 1, 'two words': { 3: true } }],
    ['Point { x: 1 }', new Point(1)],
    ["Map { 'a' => 1 }", new Map([['a', 1]])],
    ['Set { 1, 2 }', new Set([1, 2])],
    ["new Date('1970-01-01T00:00:00.009Z')", new Date(9)],
    ['new Date(NaN)', new Date(NaN)],
    ['/a+/g', /a+/g],
    ["AggregateError([Error('a')], 'all')", new AggregateError([new Error('a')], 'all')],
    ["Error('outer', { cause: 1 })", new Error('outer', { cause: 1 })],
    ['{ user: <promise> }', { user: Promise.resolve() }],
    ['<function>', () => 1],
    ['<function load>', { load: () => 1 }.load],
  ])('is %s', (text, value) => {
    expect(formatValue(encodePlain(value))).toBe(text);
  });

  it.each([
    [`"it's"`, "it's"],
    [`'say "hi"'`, 'say "hi"'],
    [`'it\\'s "it"'`, 'it\'s "it"'],
    [`'a\\nb\\\\'`, 'a\nb\\'],
    [`'\\u001b[31mred\\u202e'`, '\u001b[31mred\u202e'],
  ])('quotes a string as %s', (text, value) => {
    expect(formatValue(value)).toBe(text);
  });

  it('lets nothing through that a terminal would obey, wherever a submission can put it', () => {
    const escape = '\u001b]0;x\u0007';
    const text = formatValue({
      $: 'array',
      items: [
        { $: 'object', type: escape, entries: [[escape, 1]] },
        { $: 'error', name: escape, message: escape },
        { $: 'function', name: escape },
        { $: 'symbol', text: escape },
        { $: 'other', type: escape },
      ],
    });

    expect(text).not.toMatch(/[\u0000-\u001f]/);
  });

  it('is whole up to 300 characters, and then says that there is more', () => {
    expect(formatValue('x'.repeat(298))).toBe(`'${'x'.repeat(298)}'`);
    expect(formatValue('x'.repeat(299))).toBe(`'${'x'.repeat(299)}…`);
  });

  it('marks an object that contains itself', () => {
    const node: { self?: unknown } = {};
    node.self = node;
    expect(formatValue(encodePlain(node))).toBe('{ self: <itself again> }');
  });

  it('names a property as one would reach it', () => {
    expect(formatProperty('name')).toBe('.name');
    expect(formatProperty('two words')).toBe("['two words']");
    expect(formatProperty('größe')).toBe('.größe');
  });
});
