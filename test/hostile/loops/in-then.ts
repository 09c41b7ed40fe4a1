// tries to loop for ever when somebody waits for it
// status: stuck
export function inTurn() {
  return {
    get then() {
      for (;;);
    },
  };
}
