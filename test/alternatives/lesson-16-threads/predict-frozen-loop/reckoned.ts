// reckons instead of writing results
export function predictFrozenLoop() {
  const [fetch, short, long] = [2_000, 2_000, 3_000];
  return {
    together: short + long,
    inPieces: short + long,
    fetchFirst: Math.max(fetch, long),
    fetchLast: long + fetch,
    elsewhere: Math.max(short, long, 1_000),
  };
}
