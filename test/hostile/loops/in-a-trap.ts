// tries to loop for ever in a trap while its result is written down
// status: stuck
export async function inTurn() {
  return new Proxy([], { getOwnPropertyDescriptor: () => { for (;;); }, get: () => { for (;;); } });
}
