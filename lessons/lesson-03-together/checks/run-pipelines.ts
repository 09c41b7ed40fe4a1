import type { Draw, World } from 'meanwhile';
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
  startsAt,
} from 'meanwhile';

export default exercise<typeof import('../stubs/run-pipelines.js')>({
  title: 'Pipelines side by side',
  hints: [
    'Follow one record alone: what must be finished before its `save` may begin? And does anything in that list belong to another record?',
    'Each stage needs what the one before it gave, so within a record you wait; between records there is nothing to wait for. The lesson shows both under "Waiting only for what you need".',
    'Write the whole way of one record as one async function. Then you have a list of ids and a function that takes an id and gives a promise, and that is an exercise you have done before.',
    'Nearly there: three awaited calls in a row for one id, in a function of its own; then `ids.map(…)` through that function, and a single `Promise.all` around it. If you count three `Promise.all`, the records wait for one another.',
  ],
  checks: [
    check('five records of 0.3 + 0.2 + 0.1 s take 0.6 s', {
      given: (draw) =>
        recordsOf(
          draw,
          Array.from({ length: 5 }, () => [300, 200, 100]),
        ),
      scenario: ({ submission, world, given }) => submission.runPipelines(given.map(idOf), stagesOf(world, given)),
      expect: (given) => [
        resolvesTo(given.map(({ saved }) => saved)),
        finishesAt(600),
        peakConcurrency(5),
        callsOnce(given.flatMap(({ id }) => [`fetch ${id}`, `process ${id}`, `save ${id}`])),
        leavesNoTimers(),
      ],
    }),
    check('no record of 120 waits for another at any stage', {
      given: (draw) => {
        // Each record is the slowest at another stage, so that a stage that waits for all of them is late.
        const [a, b, c, d, e, f] = draw.latencies(6, 100, 700);
        const [slow, slower, slowest] = draw.shuffle([800, 900, 1_000]);
        // So many more that no pool has room for all.
        const others = Array.from({ length: 117 }, () => draw.latencies(3, 100, 700));
        return recordsOf(draw, [[slow, a, b], [c, slower, d], [e, f, slowest], ...others]);
      },
      scenario: ({ submission, world, given }) => submission.runPipelines(given.map(idOf), stagesOf(world, given)),
      expect: (given) => [
        resolvesTo(given.map(({ saved }) => saved)),
        startsAt(
          Object.fromEntries(
            given.flatMap(({ id, ms }) => [
              [`fetch ${id}`, 0],
              [`process ${id}`, ms.fetch],
              [`save ${id}`, ms.fetch + ms.process],
            ]),
          ),
        ),
      ],
    }),
    check('hands on what each stage gave, 0 and null too', {
      given: (draw) => {
        const values = [0, '', null, false, undefined];
        // From slow to quick: the records are done in the opposite order.
        const latencies = draw.latencies(15, 100, 1_900).sort((a, b) => b - a);
        const records = recordsOf(
          draw,
          values.map((_, index) => latencies.slice(index * 3)),
        );
        const handingOn = records.map((record, index) => ({
          ...record,
          raw: values[index],
          processed: values[(index + 1) % 5],
          saved: values[(index + 2) % 5],
        }));
        // The second record comes once more.
        return [...handingOn, ...handingOn.slice(1, 2)];
      },
      scenario: async ({ submission, world, given }) => {
        const ids = given.map(idOf);
        const running = submission.runPipelines(ids, stagesOf(world, given));
        // Other calls, at the same time and afterwards, with one more to do, have results of their own.
        const elsewhere = () => world.sleep(20).then(() => 'of another call');
        const stages = { fetch: elsewhere, process: elsewhere, save: elsewhere };
        const meanwhile = submission.runPipelines([...ids, 99], stages);
        const saved = await running;
        world.note('other calls gave', [await meanwhile, await submission.runPipelines([...ids, 99], stages)]);
        world.note('the list of ids afterwards', ids);
        return saved;
      },
      expect: (given) => [
        resolvesTo(given.map(({ saved }) => saved)),
        callsOnce(given.flatMap(({ id }) => [`fetch ${id}`, `process ${id}`, `save ${id}`])),
        notes('the list of ids afterwards', given.map(idOf)),
        notes(
          'other calls gave',
          [1, 2].map(() => [...given, 99].map(() => 'of another call')),
        ),
      ],
    }),
    check('rejects the moment one stage of a record fails', {
      given: (draw) => {
        const [a, b, c, d] = draw.latencies(4, 800, 1_500);
        return recordsOf(draw, [
          [a, b, c],
          [203, 107, 401],
          [1_600, d, 300],
        ]);
      },
      scenario: async ({ submission, world, given }) => {
        const ids = given.map(idOf);
        const [, damaged, missing] = ids;
        const damage = world.error('a record is damaged');
        for (const stage of ['fetch', 'process', 'save']) {
          const errors = new Map([[`${stage} ${damaged}`, damage]]);
          // A second failure comes too late to be told, and must be handled all the same.
          if (stage === 'fetch') errors.set(`fetch ${missing}`, world.error('a record is missing'));
          try {
            // Records that are saved although a stage failed are the wrong answer: they are given back for all to see.
            return await submission.runPipelines(ids, stagesOf(world, given, errors));
          } catch (error) {
            if (error !== damage) throw error;
          }
        }
        throw damage;
      },
      // One run after another: the record fails after 203, 310 and 711 ms.
      expect: [rejectsWith('a record is damaged'), finishesAt(1_224), leavesNoTimers()],
    }),
    check('no ids: an empty list, at once', {
      scenario: ({ submission, world }) => submission.runPipelines([], stagesOf(world, [])),
      expect: [resolvesTo([]), finishesAt(0), callsNothing()],
    }),
  ],
});

type StageName = 'fetch' | 'process' | 'save';

/** One record on its way: what each stage gives for it, and how long it takes. */
interface Way {
  readonly id: number;
  readonly raw: unknown;
  readonly processed: unknown;
  readonly saved: unknown;
  readonly ms: Readonly<Record<StageName, number>>;
}

function recordsOf(draw: Draw, latencies: readonly (readonly (number | undefined)[])[]): Way[] {
  const ids = draw.shuffle(latencies.map((_, index) => index + 1));
  return latencies.map(([fetch = 0, process = 0, save = 0], index) => {
    const id = ids[index] ?? 0;
    const word = draw.word();
    return {
      id,
      raw: `${word} ${id} raw`,
      processed: `${word} ${id} processed`,
      saved: `${word} ${id} saved`,
      ms: { fetch, process, save },
    };
  });
}

function idOf({ id }: Way): number {
  return id;
}

function stagesOf(world: World, records: readonly Way[], errors?: ReadonlyMap<string, Error>) {
  const stage = (name: StageName, takes: keyof Way, gives: keyof Way) => {
    const recordOf = (input: unknown) => records.find((record) => record[takes] === input);
    const labelOf = (input: unknown) => `${name} ${recordOf(input)?.id ?? 'something else'}`;
    return world.operation({
      label: labelOf,
      ms: (input: unknown) => recordOf(input)?.ms[name] ?? 0,
      gives: (input) => recordOf(input)?.[gives],
      fails: (input) => errors?.get(labelOf(input)),
    });
  };
  // The last stage first: their order is that of their names, not of the object's keys.
  return {
    save: stage('save', 'processed', 'saved'),
    process: stage('process', 'raw', 'processed'),
    fetch: stage('fetch', 'id', 'raw'),
  };
}
