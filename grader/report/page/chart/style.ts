/** What charts look like; the names of what was called take a sixth of the width, and more on a narrow screen. */
export const CHART_STYLE = `
.charts { margin: 1rem 0; }
.chart { margin: 0 0 0.8rem; }
.chart-name { margin: 0; font-weight: 600; }
.lanes { list-style: none; margin: 0; padding: 0; }
.lane { display: grid; grid-template-columns: clamp(4.5rem, 16%, 11rem) minmax(0, 1fr); gap: 0.5rem; break-inside: avoid; }
.lane-name { text-align: right; font-size: 0.85rem; line-height: 22px; overflow: hidden; text-overflow: ellipsis; }
.lane-name { white-space: nowrap; unicode-bidi: isolate; }
.track { display: block; width: 100%; height: 22px; overflow: visible; font: 12px system-ui, sans-serif; }
.track text { fill: var(--soft); }
.grid { stroke: var(--line); stroke-width: 1; }
.bar rect { stroke-width: 2; }
.bar text { fill: var(--paper); font-weight: 700; }
.fulfilled rect { fill: var(--bar); stroke: var(--bar); }
.rejected rect { fill: var(--bad); stroke: var(--bad); }
.pending rect { fill: var(--warn); stroke: var(--warn); }
.blocked rect { fill: var(--panel); stroke: var(--warn); stroke-dasharray: 4 2; }
.bar.timer text { fill: var(--soft); }
.timer rect { fill: none; stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
.bar .late, .late rect { fill-opacity: 0.2; }
.late rect { fill: var(--bar); stroke: var(--bar); }
.bar.late:focus-visible, .bar:focus-visible, .mark:focus-visible { outline-offset: 0; }
.mark circle { fill: var(--ink); }
.mark text { fill: var(--ink); }
.signs { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.2rem; margin: 0.3rem 0; padding: 0; }
.signs { color: var(--soft); font-size: 0.85rem; }
.swatch { width: 24px; height: 12px; vertical-align: -1px; }
.swatch rect { x: 2px; y: 2px; width: 20px; height: 8px; }
.as-table { font-size: 0.9rem; }
@media print { .as-table { display: none; } }
`;
