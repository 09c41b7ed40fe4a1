// wrong-error: waits for a mirror that is too slow
export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  return Promise.any(mirrors.map(async (mirror) => mirror()));
}
