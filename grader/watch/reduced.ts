import type { Effect, Model } from './model.js';

/** What became of a model, and what is to be done now. */
export interface Reduced {
  readonly model: Model;
  readonly effects: readonly Effect[];
}
