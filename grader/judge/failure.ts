import type { Place } from '../trace/events.js';
import type { Value } from '../trace/value.js';
import type { DiagnosisId } from './diagnosis.js';

/** What an expectation was about; the diagnosis starts from it. */
export type FailureKind =
  | { readonly about: 'settling' }
  | { readonly about: 'promise' }
  /** It rejected or threw where a result was wanted. */
  | { readonly about: 'outcome'; readonly wanted: string; readonly got: string }
  | {
      readonly about: 'value';
      readonly wanted: string;
      readonly got: string;
      readonly wantedValue: Value;
      readonly gotValue: Value;
      /** A value was wanted at once, and no promise of it. */
      readonly atOnce: boolean;
    }
  | {
      readonly about: 'error';
      readonly wanted: string;
      readonly got: string;
      /** Whose error it should have been: one that the world made, or one of the submission's own. */
      readonly maker: 'world' | 'submission';
    }
  | { readonly about: 'time'; readonly wantedMs: number; readonly gotMs: number }
  | {
      readonly about: 'concurrency';
      readonly wanted: number;
      readonly got: number;
      readonly bound: 'exactly' | 'at-most' | 'at-least';
    }
  | {
      readonly about: 'start';
      readonly label: string;
      readonly wantedMs: number;
      readonly gotMs: number | null;
      /** A call that started at the wanted time, and should have come later. */
      readonly overtaker?: string;
    }
  | {
      readonly about: 'calls';
      readonly label: string;
      readonly wanted: number;
      readonly got: number;
      /** What else is wanted and was never called, when that is known. */
      readonly missing?: string;
    }
  | { readonly about: 'order'; readonly wanted: readonly string[]; readonly got: readonly string[] }
  | {
      readonly about: 'log';
      readonly wanted: readonly string[];
      readonly got: readonly string[];
      /** When only times are wrong: whether the first line of them came early or late. */
      readonly timing: 'early' | 'late' | null;
    }
  | { readonly about: 'in-flight'; readonly labels: readonly string[] }
  | { readonly about: 'timers'; readonly count: number }
  /** Calls that a signal should have stopped and that went on, or the other way round. */
  | { readonly about: 'abort'; readonly label: string; readonly wanted: boolean }
  /** More calls started within a span of time than may. */
  | {
      readonly about: 'rate';
      readonly wanted: number;
      readonly got: number;
      readonly perMs: number;
      readonly fromMs: number;
    }
  /** A call that nobody wanted the result of. */
  | { readonly about: 'laziness'; readonly label: string; readonly at: number }
  /** Something was opened and not closed before the end. */
  | { readonly about: 'resource'; readonly opened: string; readonly closed: string }
  /** A stretch of work without giving way, work done in workers, or by the busiest of them: shares, from 0 to 1. */
  | { readonly about: 'work'; readonly what: 'stretch' | 'place' | 'busiest'; readonly share: number }
  | { readonly about: 'workers'; readonly wanted: number; readonly got: number }
  | { readonly about: 'workers-left'; readonly count: number }
  | { readonly about: 'listeners'; readonly count: number }
  | { readonly about: 'blocking'; readonly ms: number }
  /** What is wrong with the tests of a test file, under its public name and in a sentence. */
  | {
      readonly about: 'tests';
      readonly id: Extract<DiagnosisId, 'no-tests' | 'failing-test' | 'slipped-through' | 'real-waiting'>;
      readonly sentence: string;
      readonly place: Place | null;
    }
  | { readonly about: 'unhandled' }
  | { readonly about: 'uncaught' }
  | {
      readonly about: 'note';
      readonly name: string;
      readonly wanted: string;
      readonly got: string;
      /** `null` when nothing was noted. */
      readonly gotValue: Value | null;
    }
  | {
      readonly about: 'prediction';
      readonly predicted: string;
      readonly real: string;
      /** What is wrong with the way in which it is written down, as a sentence; `null` when nothing is. */
      readonly form: string | null;
    };

/** An expectation that did not hold. */
export interface Failure {
  readonly kind: FailureKind;
  /** One sentence without a full stop: what happened; what was wanted. */
  readonly message: string;
}

/** A failure of one kind. */
export type KindAbout<About extends FailureKind['about']> = Extract<FailureKind, { readonly about: About }>;

/** What failed about one thing, in the order of the failures. */
export function failuresAbout<About extends FailureKind['about']>(
  failures: readonly Failure[],
  about: About,
): KindAbout<About>[] {
  return failures.map(({ kind }) => kind).filter((kind): kind is KindAbout<About> => kind.about === about);
}
