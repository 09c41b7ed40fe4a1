// a result without a prototype, frozen
// exercise: summary
export async function summary(names, ask) {
  return Object.freeze(Object.assign(Object.create(null), { first: await ask(names[0]), count: names.length }));
}
