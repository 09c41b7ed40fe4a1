import { format } from 'prettier';
import { lineAgrees } from './log.js';
import type { Line, Log } from './log.js';
import type { Difference, Findings } from './search.js';

/** What a person reads of a comparison. */
export async function report(findings: Findings, seed: number): Promise<string> {
  const { compared, slowly, unsteady, differences } = findings;
  const parts = [
    `Node ${process.versions.node}, seed ${seed}: ${count(compared, 'program')} compared, ` +
      `${count(differences.length, 'difference')}, ${unsteady} set aside because real Node disagreed with itself; ` +
      `${slowly} agreed only when real Node had more time.`,
    ...(await Promise.all(distinct(differences).map(reportDifference))),
  ];
  return parts.join('\n\n');
}

/** Many programs may come down to the same small one. */
function distinct(differences: readonly Difference[]): Difference[] {
  return [...new Map(differences.map((difference) => [difference.text, difference])).values()];
}

async function reportDifference(difference: Difference, index: number): Promise<string> {
  const program = await pretty(difference.text);
  return `Difference ${index + 1}\n\n${program}\n${sideBySide(difference.real, difference.virtual)}`;
}

/** The two logs in columns, with a mark at the lines that differ. */
function sideBySide(real: Log, virtual: Log): string {
  const width = Math.max(...real.map((line) => show(line).length), TITLE.length);
  const lines = Array.from({ length: Math.max(real.length, virtual.length) }, (_, index) => {
    const [left, right] = [real[index], virtual[index]];
    return `  ${lineAgrees(left, right) ? ' ' : '!'} ${show(left).padEnd(width)}   ${show(right)}`.trimEnd();
  });
  return [`    ${TITLE.padEnd(width)}   sandbox`, ...lines].join('\n');
}

const TITLE = 'real Node';

function show(line: Line | undefined): string {
  return line === undefined ? '' : `${`${line.at}`.padStart(4)} ms  ${line.text}`;
}

function pretty(program: string): Promise<string> {
  return format(program, { parser: 'babel', singleQuote: true, printWidth: 100 });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
