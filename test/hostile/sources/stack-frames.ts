// tries to find the scenario and the files of the host in its stacks
// status: failed
export async function inTurn(names, ask) {
  Error.stackTraceLimit = 1_000;
  const stacks = [new Error('here').stack];
  ask({ toString: () => stacks.push(new Error('inside').stack) }).catch(() => undefined);
  await null;
  stacks.push(new Error('later').stack);
  if (/meanwhile:(checks|entry)|\/|node:|child\.cjs/.test(stacks.join())) console.log('MEANWHILE-ESCAPED by', stacks.join().slice(0, 300));
  return names;
}
