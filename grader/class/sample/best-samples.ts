import type { Sample } from '../../report/class-result.js';

/** A mistake in a submission that may become the sample of it. */
export type Candidate = Pick<Sample, 'lesson' | 'exercise' | 'diagnosis' | 'bytes'>;

/**
 * A sample of each mistake in each exercise, out of the smallest file that may be shown. Which ones are best does not depend
 * on the order in which they come, so that shards put together have the samples of the whole class.
 */
export class BestSamples {
  readonly #best = new Map<string, Sample>();

  /** Whether it could be better than all that have come so far. */
  wants(candidate: Candidate): boolean {
    const best = this.#best.get(keyOf(candidate));
    return best === undefined || candidate.bytes <= best.bytes;
  }

  add(samples: readonly Sample[]): void {
    for (const sample of samples) {
      const key = keyOf(sample);
      const best = this.#best.get(key);
      if (best === undefined || compare(sample, best) < 0) this.#best.set(key, sample);
    }
  }

  /** In the order of lessons, exercises and diagnoses by name. */
  list(): Sample[] {
    return [...this.#best.entries()].toSorted(([a], [b]) => compareTexts(a, b)).map(([, sample]) => sample);
  }
}

function keyOf({ lesson, exercise, diagnosis }: Candidate): string {
  return [lesson, exercise, diagnosis].join('\0');
}

function compare(a: Sample, b: Sample): number {
  return a.bytes - b.bytes || compareTexts(a.code, b.code) || (a.line ?? 0) - (b.line ?? 0);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
