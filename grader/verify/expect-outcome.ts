import type { Kit } from '../grading/kit.js';
import { DIAGNOSIS_IDS } from '../judge/diagnosis.js';
import type { ExerciseResult } from '../report/result.js';
import type { Finding } from './finding.js';
import { relative } from './relative.js';
import type { Sample } from './samples.js';

/** Grades one submission with a seed. */
type Outcome = (seed: number) => Promise<ExerciseResult>;

/** What fails with one seed and so with others too is told once. */
export async function expectPass(kit: Kit, file: string, seeds: number, outcome: Outcome): Promise<Finding[]> {
  for (let seed = 1; seed <= seeds; seed += 1) {
    const found = expectStatus(kit, file, await outcome(seed), 'passed');
    if (found.length > 0) return found;
  }
  return [];
}

/** What fails with the first seed must fail with every other, for whatever it says. */
export async function expectFailure(kit: Kit, { file }: Sample, seeds: number, outcome: Outcome): Promise<Finding[]> {
  for (let seed = 2; seed <= seeds; seed += 1) {
    const { status } = await outcome(seed);
    if (status === 'passed')
      return [
        { where: relative(kit, file), what: `it must fail, and passes with seed ${seed}: its mistake shows by luck` },
      ];
  }
  return [];
}

export function expectStatus(
  kit: Kit,
  file: string,
  result: ExerciseResult,
  wanted: ExerciseResult['status'],
): Finding[] {
  if (result.status === wanted) return [];
  return [
    { where: relative(kit, file), what: `it must be ${wanted} and is ${result.status}: ${firstTrouble(result)}` },
  ];
}

export function expectMistake(kit: Kit, { file, wanted }: Sample, result: ExerciseResult): Finding[] {
  const where = relative(kit, file);
  if (wanted === null) return [{ where, what: 'its first line must be "// <diagnosis>: <what is wrong>"' }];
  if (!isOutcome(wanted)) return [{ where, what: `its first line names "${wanted}", which is no diagnosis` }];
  if (result.status === wanted) return [];
  if (result.status === 'passed') return [{ where, what: `it must fail with ${wanted} and passes` }];
  const named = result.checks.map(({ diagnosis }) => diagnosis?.id).find((id) => id !== undefined) ?? result.status;
  if (named === wanted) return [];
  return [{ where, what: `it must fail with ${wanted} and fails with ${named}: ${firstTrouble(result)}` }];
}

/** What the first line of a wrong submission may name: a diagnosis, or how an exercise ends that has none. */
function isOutcome(name: string): boolean {
  return [...DIAGNOSIS_IDS, 'broken', 'stuck', 'crashed'].includes(name);
}

function firstTrouble(result: ExerciseResult): string {
  if (result.status === 'not-started') return 'there is no such file, or it is still the stub';
  const check = result.checks.find(({ status }) => status === 'failed');
  if (check?.status === 'failed') return `"${check.title}" ${check.message} (${check.diagnosis.id})`;
  if (result.problem === null) return `${result.points.earned} of ${result.points.possible} points`;
  const line = result.problem.line === null ? '' : `line ${result.problem.line}: `;
  return line + result.problem.message;
}
