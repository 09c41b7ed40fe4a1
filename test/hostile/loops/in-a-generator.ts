// tries to loop for ever in an iterator without end
// status: stuck, crashed
export async function inTurn() {
  const endless = { *[Symbol.iterator]() { for (;;) yield 1; } };
  return Promise.all(endless);
}
