import { formatDuration } from '../../trace/duration.js';
import { signsIn } from '../picture/signs.js';
import type { Chart } from '../timeline/charts.js';
import { type Lane, layLanes } from '../timeline/lanes.js';
import { lastMomentOf } from '../timeline/last-moment.js';
import { createScale } from '../timeline/scale.js';
import { drawBar, saySpan } from './chart/bar.js';
import { type Across, across } from './chart/across.js';
import { markup, type Markup } from './markup.js';

const MOST_LANES = 20;
/** Bars of one chart: each is a stop for who goes by keyboard. */
const MOST_BARS = 100;
/** Columns for which the axis is laid out: so many letters have room on a narrow screen. */
const AXIS_COLUMNS = 40;
/** A gap between two bars of a lane is at least this share of the whole. */
const STEPS = 400;

/**
 * Timelines below each other on one scale, as a figure that grows and shrinks with the page. Each bar can be reached by
 * keyboard and says what it is; below it the same facts stand in a table.
 */
export function drawCharts(charts: readonly Chart[]): Markup | null {
  if (charts.length === 0) return null;
  const last = lastMomentOf(charts);
  const { ticks } = createScale(last, AXIS_COLUMNS);
  const view = across(Math.max(1, last, ...ticks.map(({ at }) => at)), ticks);
  const drawn = charts.map((chart) => drawChart(chart, view));
  return markup`<figure class="charts">
${drawn}
<div class="lane axis" aria-hidden="true"><span></span><svg class="track">${drawAxis(view)}</svg></div>
${drawSigns(charts)}
${drawTable(charts)}
</figure>`;
}

function drawChart(chart: Chart, view: Across): Markup {
  const { name, entries, settledAt = null, printedAt = [] } = chart;
  const scale = { columnOf: (at: number) => Math.round((view.share(at) / 100) * STEPS), end: STEPS, ticks: [] };
  const lanes = layLanes(entries.slice(0, MOST_BARS), scale, settledAt);
  const shown = lanes.slice(0, MOST_LANES);
  const left = entries.length - shown.reduce((sum, { bars }) => sum + bars.length, 0);
  return markup`<div class="chart" role="group" aria-label="${name}">
<p class="chart-name">${name}</p>
${lanes.length === 0 && markup`<p class="soft">Nothing was called.</p>`}
<ul class="lanes">
${shown.map((lane) => drawLane(lane, chart, view))}
${printedAt.length > 0 && drawPrinted(printedAt, view)}
${settledAt !== null && drawAnswer(settledAt, view)}
</ul>
${left > 0 && markup`<p class="soft">… and ${left} more</p>`}
</div>
`;
}

function drawLane({ label, bars }: Lane, { settledAt = null }: Chart, view: Across): Markup {
  return row(
    label,
    bars.map(({ entry }) => drawBar(entry, settledAt, view)),
    view,
  );
}

function drawPrinted(times: readonly number[], view: Across): Markup {
  const dots = [...new Set(times)].map((at) => markup`<circle cx="${view.percent(at)}" cy="50%" r="3.5"/>`);
  const said = `printed at ${[...new Set(times)].map(formatDuration).join(', ')}`;
  return row('printed', markup`<g class="mark" tabindex="0" role="img" aria-label="${said}">${dots}</g>`, view);
}

function drawAnswer(at: number, view: Across): Markup {
  const said = `the answer was given at ${formatDuration(at)}`;
  const sign = markup`<text x="${view.percent(at)}" y="16" text-anchor="${view.anchor(at)}">▲</text>`;
  const mark = markup`<g class="mark" tabindex="0" role="img" aria-label="${said}"><title>${said}</title>${sign}</g>`;
  return row('answer', mark, view);
}

function row(label: string, content: Markup | readonly Markup[], { grid }: Across): Markup {
  return markup`<li class="lane"><span class="lane-name">${label}</span><svg class="track" role="presentation">${grid}${content}</svg></li>
`;
}

function drawAxis({ ticks, percent, anchor }: Across): Markup[] {
  return ticks.map(
    ({ at, label }) => markup`<text x="${percent(at)}" y="14" text-anchor="${anchor(at)}">${label}</text>`,
  );
}

function drawSigns(charts: readonly Chart[]): Markup | null {
  const signs = signsIn(charts).map(({ id, sign, means }) => {
    const look = id === 'answer' ? sign : markup`<svg class="swatch"><g class="bar ${id}"><rect/></g></svg>`;
    return markup`<li><span aria-hidden="true">${look}</span> ${means}</li>`;
  });
  return signs.length === 0 ? null : markup`<ul class="signs">${signs}</ul>`;
}

function drawTable(charts: readonly Chart[]): Markup {
  const rows = charts.flatMap(({ name, entries }) =>
    entries.slice(0, MOST_BARS).map((entry) => {
      const { from, to, how } = saySpan(entry);
      return markup`<tr><td>${name}</td><th scope="row">${entry.label}</th><td>${from}</td><td>${to}</td><td>${how}</td></tr>
`;
    }),
  );
  const cut = charts.some(({ entries }) => entries.length > MOST_BARS);
  return markup`<details class="as-table"><summary>The same as a table</summary>
<div class="wide" tabindex="0" role="group" aria-label="the timeline as a table"><table>
<thead><tr><th scope="col">Run</th><th scope="col">Name</th><th scope="col">From</th><th scope="col">To</th><th scope="col">End</th></tr></thead>
<tbody>
${rows}</tbody></table></div>${cut && markup`<p class="soft">Of a long run, the first ${MOST_BARS} rows.</p>`}</details>`;
}
