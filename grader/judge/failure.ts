/** What an expectation was about; the diagnosis starts from it. */
export type FailureKind =
  | { readonly about: 'settling' }
  | { readonly about: 'promise' }
  | { readonly about: 'value'; readonly wanted: string; readonly got: string }
  | { readonly about: 'error'; readonly wanted: string; readonly got: string }
  | { readonly about: 'time'; readonly wantedMs: number; readonly gotMs: number }
  | {
      readonly about: 'concurrency';
      readonly wanted: number;
      readonly got: number;
      readonly bound: 'exactly' | 'at-most' | 'at-least';
    }
  | { readonly about: 'start'; readonly label: string; readonly wantedMs: number; readonly gotMs: number | null }
  | { readonly about: 'calls'; readonly label: string; readonly wanted: number; readonly got: number }
  | { readonly about: 'order'; readonly wanted: readonly string[]; readonly got: readonly string[] }
  | { readonly about: 'log'; readonly wanted: readonly string[]; readonly got: readonly string[] }
  | { readonly about: 'in-flight'; readonly labels: readonly string[] }
  | { readonly about: 'timers'; readonly count: number }
  | { readonly about: 'blocking'; readonly ms: number }
  | { readonly about: 'unhandled' }
  | { readonly about: 'uncaught' }
  | { readonly about: 'note'; readonly name: string; readonly wanted: string; readonly got: string }
  | { readonly about: 'prediction'; readonly predicted: string; readonly real: string };

/** An expectation that did not hold. */
export interface Failure {
  readonly kind: FailureKind;
  /** One sentence without a full stop: what happened; what was wanted. */
  readonly message: string;
}
