// tries to end the process with rejections that nobody can print
// status: failed
export async function inTurn(names) {
  const boom = () => {
    throw new Error('looked at');
  };
  const reasons = [null, undefined, 0n, Symbol('s'), new Proxy({}, { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom }), () => 1, Object.create(null)];
  for (const reason of reasons) Promise.reject(reason);
  await new Promise((resolve) => setTimeout(resolve, 10));
  return names;
}
