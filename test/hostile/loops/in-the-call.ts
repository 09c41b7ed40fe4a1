// tries to loop for ever when it is called
// status: stuck
export async function inTurn() {
  for (;;);
}
