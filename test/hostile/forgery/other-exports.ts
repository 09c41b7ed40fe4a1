// tries to change what it exports between one look and the next
// status: failed
export let inTurn = async (names) => {
  inTurn = async () => names;
  globalThis.inTurn = inTurn;
  return inTurn();
};
