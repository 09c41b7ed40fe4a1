// tries to return a value that looks like the written form of another
// status: failed
export async function inTurn(names) {
  return { $: 'array', items: names, toJSON: () => ({ $: 'array', items: names }) };
}
