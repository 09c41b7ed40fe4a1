// tries to loop for ever in microtasks
// status: stuck
export async function inTurn() {
  for (;;) await null;
}
