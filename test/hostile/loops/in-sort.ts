// tries to loop for ever in a comparison
// status: stuck
export async function inTurn(names) {
  return names.sort(() => { for (;;); });
}
