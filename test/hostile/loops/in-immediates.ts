// tries to loop for ever in immediates
// status: failed
export function inTurn() {
  return new Promise(() => {
    const soon = () => setImmediate(soon);
    soon();
  });
}
