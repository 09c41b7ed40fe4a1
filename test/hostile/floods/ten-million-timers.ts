// tries to set timers until the memory is full
// status: crashed, failed, stuck
export async function inTurn(names) {
  for (let i = 0; i < 10_000_000; i += 1) setTimeout(() => names, i);
  return names;
}
