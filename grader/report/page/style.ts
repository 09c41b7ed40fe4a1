import { DARK, LIGHT, type Palette } from './palette.js';

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, color]) => `--${name}: ${String(color)};`)
    .join(' ');
}

/** What all pages look like: the fonts of the system, light or dark as the reader's screen is, black on white on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; ${variables(LIGHT)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
*, *::before, *::after { box-sizing: border-box; }
html { font: 100%/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
body { max-width: 72rem; margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2rem) 4rem; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.6em 0 0.5em; text-wrap: balance; }
h1 { font-size: 1.6rem; margin-top: 0; }
h2 { font-size: 1.3rem; }
h3 { font-size: 1.1rem; }
h4 { font-size: 1rem; }
p, ul, ol, table, pre, figure { margin: 0.5em 0; }
main:focus { outline: none; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre, kbd, samp { font: 0.9em/1.45 ui-monospace, monospace; }
pre { padding: 0.6rem 0.8rem; background: var(--panel); border-left: 3px solid var(--line); white-space: pre-wrap; }
code, samp, td, th, figcaption { unicode-bidi: isolate; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
thead th { white-space: nowrap; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.3em; }
th, td { padding: 0.2em 0.8em 0.2em 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
summary { cursor: pointer; width: fit-content; }
footer { margin-top: 3rem; color: var(--soft); font-size: 0.9rem; }
.skip { position: absolute; left: -100vw; padding: 0.5rem 0.8rem; background: var(--paper); }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 1; }
.wide { overflow-x: auto; }
.soft { color: var(--soft); }
.good { color: var(--good); }
.bad { color: var(--bad); }
.warn { color: var(--warn); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  @page { margin: 1.5cm; }
  * { print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  h1, h2, h3, h4, summary { break-after: avoid; }
  figure, tr, pre { break-inside: avoid; }
  .skip, .screen { display: none; }
  .wide { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
