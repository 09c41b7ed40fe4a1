// tries to loop for ever in ticks
// status: stuck
export function inTurn() {
  const tick = () => process.nextTick(tick);
  return new Promise(tick);
}
