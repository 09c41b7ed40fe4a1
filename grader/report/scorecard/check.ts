import type { Diagnosis, DiagnosisId } from '../../judge/diagnosis.js';
import type { CheckResult } from '../result.js';
import { tellsMore } from '../tells-more.js';
import { displayWidth } from '../text/width.js';
import { wrap } from '../text/wrap.js';
import { chartsOfCheck } from '../timeline/charts.js';
import { drawTimelines } from '../timeline.js';
import { DETAIL, indent, justify, type Page, UNFOLDED } from './page.js';
import { formatPlace } from './place.js';

type FailedCheck = Extract<CheckResult, { status: 'failed' }>;

/**
 * The lines of one check: its title and what happened; below a failed one the timelines and the mistake.
 *
 * @param file the exercise's own file
 * @param told the mistakes that the checks before it have explained
 */
export function checkLines(check: CheckResult, file: string, told: readonly Diagnosis[], page: Page): string[] {
  return [...headingLines(check, page), ...indent(detailLines(check, file, told, page), DETAIL)];
}

/** Columns before a check's title, behind its mark. */
const TITLE = UNFOLDED + 2;

function headingLines({ status, title, message }: CheckResult, page: Page): string[] {
  const paint = status === 'not-run' && message !== '' ? page.colors.dim : String;
  const mark = `${' '.repeat(UNFOLDED)}${markOf(status, page)} `;
  const oneLine = justify(mark + title, paint(message ?? ''), page.width);
  if (oneLine !== null) return [oneLine.trimEnd()];
  const [first = '', ...more] = wrap(title, page.width - TITLE);
  const said = messageLines(message ?? '', page.width - DETAIL);
  return [mark + first, ...indent(more, TITLE), ...indent(said.map(paint), DETAIL)];
}

function markOf(status: CheckResult['status'], { colors }: Page): string {
  if (status === 'passed') return colors.green('✓');
  return status === 'failed' ? colors.red('✗') : colors.dim('–');
}

/** Of a long message, what happened and below it what was wanted: so two long values are easier to compare. */
function messageLines(message: string, width: number): string[] {
  if (message === '') return [];
  const [happened = '', wanted, ...more] = message.split('; ');
  if (displayWidth(message) <= width || wanted === undefined || more.length > 0) return wrap(message, width);
  return [...wrap(`${happened};`, width), ...wrap(wanted, width)];
}

function detailLines(check: CheckResult, file: string, told: readonly Diagnosis[], page: Page): string[] {
  return check.status === 'failed' ? causeLines(check, file, told, page) : timelineLines(check, page);
}

/** What came, and not what led to it: two mistakes that have nothing in common may bear one of these names. */
const NO_KIND: ReadonlySet<DiagnosisId> = new Set([
  'wrong-value',
  'wrong-error',
  'wrong-order',
  'wrong-time',
  'never-called',
  'threw',
]);

/** A mistake is told in full once; where the same line makes it again, its timelines would teach nothing new. */
function causeLines(check: FailedCheck, file: string, told: readonly Diagnosis[], page: Page): string[] {
  const { diagnosis } = check;
  const alike = told.filter(({ id }) => id === diagnosis.id);
  if (alike.some((earlier) => sameLine(earlier, diagnosis))) return [page.colors.dim('same cause as above')];
  const isKnownKind = alike.length > 0 && !NO_KIND.has(diagnosis.id);
  const sentence = !tellsMore(check) ? '' : isKnownKind ? 'The same kind of mistake as above.' : diagnosis.message;
  return [...timelineLines(check, page), ...sentenceLines(sentence, diagnosis, file, page), ...orderLines(check, page)];
}

function sameLine(one: Diagnosis, other: Diagnosis): boolean {
  return one.line !== null && one.line === other.line && one.file === other.file;
}

function sentenceLines(sentence: string, { line, file: other }: Diagnosis, file: string, page: Page): string[] {
  const width = page.width - DETAIL;
  if (line === null) return sentence === '' ? [] : wrap(sentence, width);
  const place = formatPlace(other ?? file, line);
  return wrap(`${sentence} See ${place}.`.trimStart(), width).map((row) =>
    row.replace(place, () => page.colors.bold(place)),
  );
}

/** In how many of the orders it fails; the one shown lets as few calls overtake others as possible. */
function orderLines({ orders }: FailedCheck, { width }: Page): string[] {
  if (orders === undefined || orders.tried === 1) return [];
  const { tried, failed } = orders;
  if (failed === tried) return wrap(`It fails in whatever order the calls end (${tried} tried).`, width - DETAIL);
  return wrap(`It fails in ${failed} of the ${tried} orders that were tried; this is the plainest.`, width - DETAIL);
}

function timelineLines(check: CheckResult, { width, colors }: Page): string[] {
  const charts = chartsOfCheck(check);
  return charts.length === 0 ? [] : drawTimelines(charts, width - DETAIL, colors);
}
