import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  peakConcurrency,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';

export default exercise<typeof import('../stubs/process-all.js')>({
  title: 'Process them all',
  hints: [
    'Five items, 0.5 s each, and 0.5 s for all of them: when must the work on the last item begin?',
    'This time the work is one function and the data is a list. Which method of a list calls a function with every item and keeps what came back, in order? The lesson uses it under "A list of things to wait for".',
    'The list that you have now holds promises, one for each item, in the order of the items. Whatever finishes first, `Promise.all` keeps that order. Results that you push into a list as they arrive do not.',
    'Nearly there: one line is enough. Map the items through `process`, hand the promises to `Promise.all`, return the outcome. Do not test an item or a result with `if`: 0 and an empty text are as good as any.',
  ],
  checks: [
    check('five items of 0.5 s are done in 0.5 s', {
      given: (draw) => draw.shuffle([11, 22, 33, 44, 55]).map((item) => ({ item, result: draw.word() })),
      scenario: ({ submission, world, given }) =>
        submission.processAll(
          given.map(({ item }) => item),
          world.operation({
            label: (item: number) => `item ${item}`,
            ms: 500,
            gives: (item) => given.find((one) => one.item === item)?.result,
          }),
        ),
      expect: (given) => [
        resolvesTo(given.map(({ result }) => result)),
        finishesAt(500),
        peakConcurrency(5),
        callsOnce(given.map(({ item }) => `item ${item}`)),
        leavesNoTimers(),
      ],
    }),
    check('gives the results in the order of the items', {
      orders: 'every',
      given: (draw) => [draw.word(), 0, undefined, ''].map((result, index) => ({ item: 'pqrs'.charAt(index), result })),
      scenario: async ({ submission, world, given }) => {
        const items = given.map(({ item }) => item);
        const process = world.operation({
          label: (item: string) => `item ${item}`,
          ms: 100,
          gives: (item) => given.find((one) => one.item === item)?.result,
        });
        const running = submission.processAll(items, process);
        // Other calls, at the same time and afterwards, with one more to do, have results of their own.
        const elsewhere = () => world.sleep(20).then(() => 'of another call');
        const meanwhile = submission.processAll([...items, 'z'], elsewhere);
        const results = await running;
        world.note('other calls gave', [await meanwhile, await submission.processAll([...items, 'z'], elsewhere)]);
        world.note('the list of items afterwards', items);
        return results;
      },
      expect: (given) => [
        resolvesTo(given.map(({ result }) => result)),
        notes(
          'the list of items afterwards',
          given.map(({ item }) => item),
        ),
        notes(
          'other calls gave',
          [1, 2].map(() => [...given, 'z'].map(() => 'of another call')),
        ),
      ],
    }),
    check('processes every item: equal ones, 0 and "" too', {
      given: (draw) => ({ items: [4, 0, '', undefined, [4], 4, 0], word: draw.word() }),
      scenario: async ({ submission, world, given }) => {
        const results = await submission.processAll(
          given.items,
          world.operation({ label: itemLabel, ms: 500, gives: (item) => [given.word, item] }),
        );
        world.note('results of their own', new Set(results).size);
        return results;
      },
      expect: ({ items, word }) => [
        resolvesTo(items.map((item) => [word, item])),
        callsOnce(items.map(itemLabel)),
        notes('results of their own', items.length),
      ],
    }),
    check('rejects the moment one of 120 items fails', {
      // So many that no pool has room for all, and no round times: whoever only looks now and then comes too late.
      given: (draw) => {
        const [first = 0, second, third, last] = draw.latencies(4, 107, 1_507).sort((a, b) => a - b);
        return [last, third, first, second, ...Array.from({ length: 116 }, () => draw.pick([second, third, last]))];
      },
      scenario: ({ submission, world, given }) => {
        const errors = [undefined, undefined, world.error('item 2 is broken'), world.error('item 3 is broken')];
        return submission.processAll(
          [...given.keys()],
          world.operation({
            label: (item: number) => `item ${item}`,
            ms: (item) => given[item] ?? 0,
            gives: (item) => item,
            fails: (item) => errors[item],
          }),
        );
      },
      expect: (given) => [
        rejectsWith('item 2 is broken'),
        finishesAt(given[2] ?? 0),
        peakConcurrency(given.length),
        leavesNoTimers(),
      ],
    }),
    check('no items: an empty list, at once', {
      scenario: ({ submission, world }) =>
        submission.processAll([], world.operation({ label: 'item', ms: 500, gives: (item: string) => item })),
      expect: [resolvesTo([]), finishesAt(0), callsNothing()],
    }),
  ],
});

function itemLabel(item: unknown): string {
  return `item ${JSON.stringify(item)}`;
}
