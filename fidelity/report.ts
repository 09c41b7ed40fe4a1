import { format } from 'prettier';
import type { Difference, Findings, Unsteady } from './search.js';

/** What a person reads of a comparison. */
export async function report(findings: Findings, seed: number): Promise<string> {
  const { compared, slowly, unsteady, differences } = findings;
  const parts = [
    `Node ${process.versions.node}, seed ${seed}: ${count(compared, 'program')} compared, ` +
      `${count(differences.length, 'difference')}, ${unsteady.length} set aside because real Node disagreed with itself; ` +
      `${slowly} agreed only when real Node had more time.`,
    ...(await Promise.all(differences.map(reportDifference))),
    ...(await Promise.all(unsteady.map(reportUnsteady))),
  ];
  return parts.join('\n\n');
}

async function reportDifference(difference: Difference, index: number): Promise<string> {
  const program = await pretty(difference.text);
  return `Difference ${index + 1}\n\n${program}\n${sideBySide(difference.real, difference.virtual)}`;
}

async function reportUnsteady({ text }: Unsteady, index: number): Promise<string> {
  return `Set aside ${index + 1}\n\n${await pretty(text)}`;
}

/** The two logs in columns, with a mark at the lines that differ. */
function sideBySide(real: readonly string[], virtual: readonly string[]): string {
  const width = Math.max('real Node'.length, ...real.map((line) => line.length));
  const lines = Array.from({ length: Math.max(real.length, virtual.length) }, (_, index) => {
    const [left = '', right = ''] = [real[index], virtual[index]];
    return `  ${left === right ? ' ' : '!'} ${left.padEnd(width)}   ${right}`.trimEnd();
  });
  return [`    ${'real Node'.padEnd(width)}   sandbox`, ...lines].join('\n');
}

function pretty(program: string): Promise<string> {
  return format(program, { parser: 'babel', singleQuote: true, printWidth: 100 });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
