import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markup } from '../../../grader/report/page/markup.js';

const HOSTILE = {
  'the end of a script': ['</script><script>alert(1)</script>', '&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  'an attribute that ends early': ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img src=x onerror=alert(1)&gt;'],
  'a single quote': ["' onfocus='alert(1)", '&#39; onfocus=&#39;alert(1)'],
  'an entity': ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  'a NUL': ['a\0b', 'a\\x00b'],
  'half of a surrogate pair': ['a\ud800b', 'a\\ud800b'],
  'a change of direction': ['abc\u202etxt.exe', 'abc\\u202etxt.exe'],
  'something invisible': ['a\u200bb\u{e0041}', 'a\\u200bb\\u{e0041}'],
  'a line break': ['a\r\nb', 'a\\r\\nb'],
} as const;

describe('markup', () => {
  it.each(Object.entries(HOSTILE))('writes %s so that it is only read', (_name, [text, written]) => {
    expect(String(markup`<p>${text}</p>`)).toBe(`<p>${written}</p>`);
    expect(String(markup`<p title="${text}"></p>`)).toBe(`<p title="${written}"></p>`);
  });

  it('lets no text whatever become markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const written = String(markup`${text}`);
        expect(written).not.toMatch(/[<>"'\0]/);
        expect(written.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
        expect(written.isWellFormed()).toBe(true);
      }),
      { seed: 20 },
    );
  });

  it('puts pieces into each other without escaping them again', () => {
    const items = ['<', '&'].map((text) => markup`<li>${text}</li>`);
    expect(String(markup`<ul>${items}</ul>`)).toBe('<ul><li>&lt;</li><li>&amp;</li></ul>');
  });

  it('writes nothing for what is absent, and a zero for a zero', () => {
    expect(String(markup`<p>${null}${undefined}${false}${0}</p>`)).toBe('<p>0</p>');
  });

  it('escapes an object that only claims to be a piece of a page', () => {
    const forged = { toString: () => '<b>' } as unknown as string;
    expect(String(markup`${forged}`)).toBe('&lt;b&gt;');
  });

  it.each([
    ['without quotes', () => markup`<p title=${'x'}></p>`],
    ['in single quotes', () => markup`<p title='${'x'}'></p>`],
    ['as an attribute', () => markup`<p ${'onclick'}></p>`],
    ['as the name of a tag', () => markup`<${'script'}>`],
    ['in a comment', () => markup`<!-- ${'x'} -->`],
    ['in a script', () => markup`<script>${'x'}</script>`],
    ['in a style', () => markup`<style>${'x'}</style>`],
  ])('refuses a value %s', (_name, write) => {
    expect(write).toThrow(TypeError);
  });

  it('knows text from attributes, whatever stands before', () => {
    const written = markup`<p class="a > ${'b'}" title="${'c'}">don't ${markup`<b>${'d'}</b>`}</p>`;
    expect(String(written)).toBe('<p class="a > b" title="c">don\'t <b>d</b></p>');
  });

  it('refuses markup in an attribute', () => {
    const piece = markup`<b>"</b>`;
    expect(() => markup`<p title="${piece}">`).toThrow('An attribute takes a text or a number.');
    expect(() => markup`<p title="${[piece]}">`).toThrow('An attribute takes a text or a number.');
  });
});
