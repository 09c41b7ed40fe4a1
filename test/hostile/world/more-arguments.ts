// tries to hand the world functions, Proxies and errors for arguments
// status: failed
const boom = () => {
  throw new Error('looked at');
};

export async function inTurn(names, ask) {
  const odd = [boom, new Proxy({}, { get: boom, ownKeys: boom }), new Error('x'), Object.create(null), new Map([[1, boom]]), [, ,], { valueOf: boom, toString: boom }];
  for (const value of odd) {
    try {
      ask(value, ...odd).catch(() => undefined);
    } catch {
      // The next one.
    }
  }
  return names;
}
