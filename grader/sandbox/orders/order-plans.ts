import { createDraw } from '../../scenario/draw.js';

/** Up to so many orders are all tried: those of five calls at once. */
const MOST_ORDERS = 120;

/** What one run picked, and among how many. */
export interface Picked {
  readonly choices: readonly number[];
  readonly widths: readonly number[];
}

/**
 * The plans to run a scenario by, one after another: every order in which its calls can end, depth first, or, where
 * there are more than can be tried, those most likely to break something and a seeded sample.
 *
 * @param seed of the sample
 * @returns a generator that is told with each `next` what the run before it picked
 */
export function* orderPlans(seed: number): Generator<readonly number[], void, Picked> {
  const first = yield [];
  let last = first;
  for (let tried = 1; tried < MOST_ORDERS; tried += 1) {
    const plan = nextPlan(last);
    if (plan === null) return;
    last = yield plan;
  }
  if (nextPlan(last) === null) return;
  for (const plan of samplePlans(first, seed)) yield plan;
}

/** The plan after this one: the last choice that could have been another is the next one. */
function nextPlan({ choices, widths }: Picked): number[] | null {
  for (let depth = choices.length - 1; depth >= 0; depth -= 1) {
    const choice = (choices[depth] ?? 0) + 1;
    if (choice < (widths[depth] ?? 0)) return [...choices.slice(0, depth), choice];
  }
  return null;
}

/** Reversed, rotated and with two neighbors swapped, and then as many drawn ones as fit. */
function samplePlans({ choices, widths }: Picked, seed: number): number[][] {
  const length = choices.length;
  const width = Math.max(...widths);
  const reversed = Array.from({ length }, () => width);
  const rotated = Array.from({ length: width - 1 }, (_, by) => Array.from({ length: length - by - 1 }, () => by + 1));
  const swapped = choices.map((_, at) => [...Array.from({ length: at }, () => 0), 1]);
  const draw = createDraw(seed, 'orders', length);
  const drawn = Array.from({ length: MOST_ORDERS }, () => widths.map((among) => draw.int(0, among - 1)));
  return [reversed, ...rotated, ...swapped, ...drawn];
}
