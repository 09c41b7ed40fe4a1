import type { CheckResult } from '../report/result.js';
import { RequestError } from './request-error.js';

/**
 * The check that a user names.
 *
 * @param name its number from 1, its title or a part of that
 * @returns its number from 0
 * @throws RequestError when there is none, or several have that in their titles
 */
export function chooseCheck(checks: readonly CheckResult[], name: string): number {
  const found = /^\d+$/.test(name) ? [Number(name) - 1].filter((number) => number in checks) : named(checks, name);
  const [first] = found;
  if (first === undefined) throw new RequestError(`There is no check "${name}"; the exercise has ${list(checks)}.`);
  if (found.length > 1) {
    const several = found.map((number) => `${number + 1} "${checks[number]?.title ?? ''}"`).join(', ');
    throw new RequestError(`Several checks have "${name}" in their titles: take the number of one, ${several}.`);
  }
  return first;
}

/** A whole title stands for itself, also when another holds it. */
function named(checks: readonly CheckResult[], name: string): number[] {
  const wanted = name.trim().toLowerCase();
  const titles = checks.map(({ title }) => title.toLowerCase());
  const whole = titles.indexOf(wanted);
  if (whole >= 0) return [whole];
  return titles.flatMap((title, number) => (title.includes(wanted) ? [number] : []));
}

function list(checks: readonly CheckResult[]): string {
  return checks.map(({ title }, number) => `${number + 1} "${title}"`).join(', ');
}
