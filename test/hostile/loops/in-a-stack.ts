// tries to loop for ever while its stack is read
// status: stuck
export async function inTurn() {
  const error = new Error();
  Object.defineProperty(error, "stack", { get() { for (;;); } });
  throw error;
}
