// tries to loop for ever in a timer that rings after it has settled
// status: stuck
export async function inTurn(names) {
  setTimeout(() => { for (;;); }, 1_000);
  return names;
}
