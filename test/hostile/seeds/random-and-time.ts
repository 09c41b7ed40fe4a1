// tries to find the seed in Math.random, in the time or in the performance of the machine
// status: failed
export async function inTurn(names) {
  return [Math.random(), Date.now(), performance.now(), performance.timeOrigin, process.pid, process.uptime(), names];
}
