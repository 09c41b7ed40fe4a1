// tries to loop for ever in an interval
// status: failed
export function inTurn() {
  return new Promise(() => setInterval(() => undefined, 1));
}
