import { describe, expect, it } from 'vitest';
import { impliedGlobals } from '../../../fidelity/wpt/implied-globals.js';

describe('the variables that a script declares nowhere', () => {
  it('are those that it assigns', () =>
    expect(impliedGlobals('a = 1; [b, ...c] = []; ({ d: e, f = 2 } = {});')).toEqual(['a', 'b', 'c', 'e', 'f']));

  it('are not those of a declaration, a parameter, a class or the language', () =>
    expect(
      impliedGlobals(`var a; let { b } = {}; function c(d) { a = b = c = d = 1; } class E {} E = 1; Event = 1;
        try {} catch (f) { f = 1; }`),
    ).toEqual([]));

  it('are none of what is no script', () => expect(impliedGlobals('let let')).toEqual([]));
});
