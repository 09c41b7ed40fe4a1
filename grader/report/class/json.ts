import type { ClassResult } from '../class-result.js';

/** The class document: one line for each student, so that two of them can be compared line by line. */
export function renderClassJson({ lessons, students, samples, ...head }: ClassResult): string {
  const lists = Object.entries({ lessons, students, samples }).map(
    ([name, list]) => `${JSON.stringify(name)}: [${list.map((one) => `\n  ${JSON.stringify(one)}`).join(',')}\n]`,
  );
  return `{${JSON.stringify(head).slice(1, -1)},\n${lists.join(',\n')}}\n`.replace(CONTROLS, escaped);
}

/** `JSON.stringify` leaves DEL and the C1 controls as they are, and some terminals obey those. */
const CONTROLS = /[\u007f-\u009f]/g;

function escaped(control: string): string {
  return `\\u00${control.charCodeAt(0).toString(16)}`;
}
