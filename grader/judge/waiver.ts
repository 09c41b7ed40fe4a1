/** What is always expected of a run unless a check waives it, because it is about that very thing. */
export type Waiver = 'blocking' | 'unhandled-rejections' | 'promise' | 'uncaught' | 'settling';
