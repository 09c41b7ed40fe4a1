// adds up what each press does, and leaves the arithmetic to the machine
export function predictBatchOrPool() {
  const [tickets, poster, menus, labels, cards, booklet] = [2_000, 7_000, 3_000, 1_000, 2_000, 6_000];
  return {
    inBatches: Math.max(tickets, poster) + Math.max(menus, labels) + Math.max(cards, booklet),
    inPool: poster + booklet,
    longestFirst: booklet + menus + cards,
    threePresses: menus + booklet,
  };
}
