import { CLASS_SCHEMA } from '../report/class-result.js';
import type { ClassResult, Shard } from '../report/class-result.js';
import { BestSamples } from './sample/best-samples.js';

/** Parts that are not one class; the message is a sentence for the teacher. */
export class NotOneClass extends Error {
  override readonly name = 'NotOneClass';
}

/** A part of a class, with the file that it came from. */
export interface ClassPart {
  readonly file: string;
  readonly result: ClassResult;
}

/**
 * Puts the shards of a class together, in whatever order they come. The result is the one that grading the whole class
 * in one go gives, to the last byte.
 *
 * @throws NotOneClass when a shard is missing, there twice, or of another class, kit or seed
 */
export function mergeClasses(parts: readonly ClassPart[]): ClassResult {
  const [first] = parts;
  if (first === undefined) throw new NotOneClass('There is nothing to merge: name the files of all shards.');
  for (const part of parts) requireSame(first, part);
  requireEvery(parts);
  const samples = new BestSamples();
  for (const { result } of parts) samples.add(result.samples);
  const students = parts.flatMap(({ result }) => result.students).toSorted((a, b) => a.number - b.number);
  return { ...first.result, shard: null, students, samples: samples.list() };
}

/** What all parts must have in common, and how a teacher would call it. */
const COMMON = [
  ['kit', 'graded by another version of the kit, of the course or of Node'],
  ['roster', 'of another class: other students were in the folder'],
  ['seed', 'graded with another --seed'],
  ['hiddenSeed', 'graded with another seed'],
  ['rules', 'graded by other rules (course.config.json)'],
  ['limitMs', 'graded with another --timeout'],
] as const;

function requireSame(first: ClassPart, other: ClassPart): void {
  for (const [key, what] of COMMON) {
    if (first.result[key] !== other.result[key])
      throw new NotOneClass(`${other.file} is ${what} than ${first.file}: grade both again in the same way.`);
  }
  const lessonsOf = ({ result }: ClassPart): string => result.lessons.map(({ id }) => id).join(', ');
  if (lessonsOf(first) === lessonsOf(other)) return;
  throw new NotOneClass(
    `${other.file} is of ${lessonsOf(other)}, ${first.file} of ${lessonsOf(first)}: name the lessons with --lesson.`,
  );
}

function requireEvery(parts: readonly ClassPart[]): void {
  const shards = parts.map(shardOf);
  const of = shards[0]?.of ?? 1;
  const whole = parts.length > 1 ? parts.find(({ result }) => result.shard === null) : undefined;
  if (whole !== undefined) throw new NotOneClass(`${whole.file} is the whole class already: leave it out.`);
  const seen = new Map<number, string>();
  for (const [number, shard] of shards.entries()) {
    const file = parts[number]?.file ?? '';
    const twice = seen.get(shard.index);
    if (shard.of !== of)
      throw new NotOneClass(`${file} is shard ${formatShard(shard)}, and others are shards of ${of}.`);
    if (twice !== undefined)
      throw new NotOneClass(`${twice} and ${file} are both shard ${formatShard(shard)}: leave one out.`);
    seen.set(shard.index, file);
  }
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((index) => !seen.has(index));
  if (missing.length === 0) return;
  const list = missing.map((index) => `${index}/${of}`).join(', ');
  throw new NotOneClass(
    `${missing.length === 1 ? 'A shard is' : 'Shards are'} missing: ${list}. Grade with --shard ${list}.`,
  );
}

/** A whole class is its only shard. */
function shardOf({ result }: ClassPart): Shard {
  return result.shard ?? { index: 1, of: 1 };
}

function formatShard({ index, of }: Shard): string {
  return `${index}/${of}`;
}

/**
 * Reads a class document.
 *
 * @returns `null` when it is none
 */
export function parseClass(text: string): ClassResult | null {
  try {
    const document = JSON.parse(text) as Partial<ClassResult>;
    const { schema, kit, roster, seed, hiddenSeed, rules, limitMs, lessons, students, samples, shard } = document;
    const isWhole =
      schema === CLASS_SCHEMA &&
      typeof kit === 'string' &&
      typeof roster === 'string' &&
      typeof seed === 'number' &&
      (rules === undefined || typeof rules === 'string') &&
      typeof limitMs === 'number' &&
      shard !== undefined &&
      Array.isArray(samples) &&
      Array.isArray(lessons) &&
      Array.isArray(students);
    if (!isWhole) return null;
    const hidden = hiddenSeed === true ? { hiddenSeed } : {};
    const ruled = rules === undefined ? {} : { rules };
    return { schema, kit, roster, seed, ...hidden, ...ruled, limitMs, shard, lessons, students, samples };
  } catch {
    return null;
  }
}
