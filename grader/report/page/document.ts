import { createHash } from 'node:crypto';
import { markup, type Markup } from './markup.js';
import { PAGE_STYLE } from './style.js';

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  /** What the page's `main` holds: a heading first. */
  readonly body: Markup;
  /** The page's own style, after the common one; a constant of the program. */
  readonly css?: string;
  /** A script at the end of the page, a constant of the program; it finds its data in the page. */
  readonly script?: string;
}

/**
 * A whole page in one file, which asks for nothing from anywhere: its style and its script are in it, and the browser is
 * told to run no other.
 *
 * @throws TypeError when the style or the script would end before its end
 */
export function renderPage({ title, body, css = '', script }: PageParts): string {
  const style = `${PAGE_STYLE}${css}`;
  const head = markup`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(style, script)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <link rel="icon" href="data:," />
    <title>${title}</title>`;
  const content = markup`<a class="skip" href="#content">Skip to the content</a>
    <main id="content" tabindex="-1">${body}</main>`;
  const end = script === undefined ? '' : `<script>${unbroken(script)}</script>\n`;
  return `<!doctype html>
<html lang="en">
<head>
${head.toString()}
<style>${unbroken(style)}</style>
</head>
<body>
${content.toString()}
${end}</body>
</html>
`;
}

/** Nothing but this very style and this very script, by their hashes: what slipped into the page all the same is dead. */
function policy(style: string, script: string | undefined): string {
  const scripts = script === undefined ? [] : [`script-src ${hashOf(script)}`];
  const allowed = [`style-src ${hashOf(style)}`, ...scripts, 'img-src data:'];
  return ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'"].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function unbroken(text: string): string {
  if (/<\/|<!--/.test(text)) throw new TypeError('A style or a script must not hold "</" or "<!--".');
  return text;
}
