// lines split from texts
const of = (text: string) => text.split(', ');
export const predictIteration = () => ({
  nobodyAsked: of('shop: opens, oven: on, oven: rye, shop: sells rye, oven: oat, shop: sells oat, oven: off, shop: closes'),
  enoughForToday: of('shop: sells rye, oven: off, shop: closes'),
  listOfPromises: of('oven: oat, oven: rye, shop: sells rye, shop: sells oat'),
  twoCustomers: of('Ann: rye, Bob: oat, Ann: corn, Bob: leaves, Ann: leaves'),
  burnt: of('shop: sells rye, oven: off, shop: smoke'),
});
