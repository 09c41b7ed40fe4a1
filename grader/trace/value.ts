/**
 * A JavaScript value as plain data: what a trace writes down and what the judge compares.
 *
 * JSON alone cannot tell `undefined` from `null`, a hole from `undefined`, or an `Error` from `{}`;
 * a submission's mistakes live in exactly those differences.
 */
export type Value =
  | null
  | boolean
  | string
  | number
  | { readonly $: 'undefined' }
  | { readonly $: 'number'; readonly text: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  | { readonly $: 'bigint'; readonly text: string }
  | { readonly $: 'symbol'; readonly text: string }
  | { readonly $: 'array'; readonly items: readonly Value[] }
  | { readonly $: 'hole' }
  | {
      readonly $: 'object';
      /** The constructor's name, when it is not a plain object. */
      readonly type?: string;
      readonly entries: readonly (readonly [string, Value])[];
    }
  | { readonly $: 'map'; readonly entries: readonly (readonly [Value, Value])[] }
  | { readonly $: 'set'; readonly items: readonly Value[] }
  | { readonly $: 'date'; readonly ms: number | null }
  | { readonly $: 'regexp'; readonly text: string }
  | ErrorValue
  | { readonly $: 'promise' }
  | { readonly $: 'function'; readonly name: string }
  /** The object that stands `up` levels above this place. */
  | { readonly $: 'cycle'; readonly up: number }
  /** Too large to write down, or something that no submission returns in earnest. */
  | { readonly $: 'other'; readonly type: string };

export interface ErrorValue {
  readonly $: 'error';
  readonly name: string;
  readonly message: string;
  /** The number of the error among those that the world made; absent for an error made by the submission. */
  readonly id?: number;
  readonly code?: string;
  readonly cause?: Value;
  /** The errors inside an `AggregateError`. */
  readonly errors?: readonly Value[];
}
