// tries to loop for ever in a getter of its result
// status: stuck
export async function inTurn() {
  return {
    get answer() {
      for (;;);
    },
  };
}
