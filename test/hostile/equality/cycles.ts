// tries to give a value that holds itself, and one that grows as it is looked at
// status: failed
export async function inTurn(names) {
  const self = [names];
  self.push(self, { self });
  const growing = () => ({ get more() { return growing(); } });
  return [self, growing(), new Map([[self, self]])];
}
