import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../../grader/report/page/document.js';
import { markup } from '../../../grader/report/page/markup.js';

const body = markup`<h1>A page</h1>`;

function contentPolicy(page: string): string {
  return (/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '').replaceAll('&#39;', "'");
}

function hashOf(text: string | undefined): string {
  return `'sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}'`;
}

describe('renderPage', () => {
  it('escapes the title', () => {
    expect(renderPage({ title: '</title><script>', body })).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
  });

  it('has a language, a way past the top, and one main part', () => {
    const page = renderPage({ title: 'A page', body });
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page).toContain('<a class="skip" href="#content">');
    expect(page.match(/<main id="content"/g)).toHaveLength(1);
  });

  it('allows nothing but its own style, by its hash', () => {
    const page = renderPage({ title: 'A page', body, css: 'p { color: red; }' });
    const style = /<style>([^]*)<\/style>/.exec(page)?.[1];
    expect(style).toMatch(/p \{ color: red; \}$/);
    expect(contentPolicy(page)).toBe(
      `default-src 'none'; style-src ${hashOf(style)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toContain('<script');
  });

  it('allows its own script, by its hash', () => {
    const script = 'document.title += "!";';
    const page = renderPage({ title: 'A page', body, script });
    expect(page).toContain(`<script>${script}</script>`);
    expect(contentPolicy(page)).toContain(`; script-src ${hashOf(script)};`);
  });

  it('names nothing on the network', () => {
    expect(renderPage({ title: 'A page', body, script: 'run()' })).not.toMatch(/(?:https?:)?\/\/|@import|url\(/);
  });

  it('refuses a script or a style that would end before its end', () => {
    expect(() => renderPage({ title: 'A page', body, script: 'x = "</script>"' })).toThrow(TypeError);
    expect(() => renderPage({ title: 'A page', body, css: '</style>' })).toThrow(TypeError);
  });
});
