// tries to leave a hundred thousand rejections unhandled
// status: failed, stuck, crashed
export async function inTurn(names) {
  for (let i = 0; i < 200_000; i += 1) Promise.reject(new Error(`number ${i}`));
  return names;
}
