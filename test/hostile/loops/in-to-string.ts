// tries to loop for ever in the text of an error
// status: stuck
export async function inTurn() {
  const error = new Error();
  error.toString = () => { for (;;); };
  Object.defineProperty(error, "message", { get: error.toString });
  throw error;
}
