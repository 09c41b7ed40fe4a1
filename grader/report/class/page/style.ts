/** What the class page has beside the common style. */
export const CLASS_STYLE = `
body { max-width: 90rem; }
#exercises tbody th, #exercises td:nth-child(2) { white-space: nowrap; }
th button { all: unset; cursor: pointer; font-weight: 600; }
th button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
th button::after { content: ' ↕'; color: var(--soft); font-weight: 400; }
th[aria-sort='ascending'] button::after { content: ' ↑'; color: var(--link); }
th[aria-sort='descending'] button::after { content: ' ↓'; color: var(--link); }
.heat { table-layout: auto; contain: layout; }
.heat thead th { vertical-align: bottom; }
.heat thead .turned button { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
.heat td { text-align: center; padding: 0.15em 0.35em; border: solid var(--paper); border-width: 0 1px 1px; }
.heat tbody td { border-bottom-color: var(--line); }
.heat td small { display: block; line-height: 1; color: var(--ink); }
.heat tbody th { font-weight: 400; max-width: 22rem; position: sticky; left: 0; background: var(--paper); }
.heat .sum { text-align: right; padding-right: 0.8em; }
.h0 { background: color-mix(in srgb, var(--bad) 32%, var(--paper)); }
.h1 { background: color-mix(in srgb, var(--warn) 30%, var(--paper)); }
.h2 { background: color-mix(in srgb, var(--warn) 14%, var(--paper)); }
.h3 { background: color-mix(in srgb, var(--good) 14%, var(--paper)); }
.h4 { background: color-mix(in srgb, var(--good) 34%, var(--paper)); }
.legend span { padding: 0.1em 0.6em; color: var(--ink); }
mark { background: color-mix(in srgb, var(--warn) 30%, var(--paper)); color: inherit; }
td progress { width: 6rem; accent-color: var(--good); }
`;
