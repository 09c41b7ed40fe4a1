// threw: calls no mirror
export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  throw new AggregateError([]);
}
