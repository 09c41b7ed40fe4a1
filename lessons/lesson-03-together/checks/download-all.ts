import type { World } from 'meanwhile';
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
import type { RemoteFile } from '../stubs/download-all.js';

const MS_PER_MB = 200;

/** Makes times that are not round: whoever only looks now and then whether something has failed comes too late. */
const CONNECT_MS = 7;

export default exercise<typeof import('../stubs/download-all.js')>({
  title: 'Download them all',
  hints: [
    'The 10 MB file takes 2 s whatever you do. What could the other three be doing in those 2 s?',
    'A callback of `map` may be an async function: it then has the file and its content both at hand, and `map` gives one promise for each file. The lesson shows this under "A list of things to wait for".',
    'What `map` gives is a list of promises that are all running. One call turns such a list into a promise of the list of results, in the order of the files.',
    'Nearly there: `files.map(async (file) => ({ … }))`, where `name` is taken from the file and `content` is what awaiting `download(file)` gives; around it `Promise.all`, and a `return` in front.',
  ],
  checks: [
    check('1, 3, 10 and 5 MB at 0.2 s a MB take 2 s', {
      points: 2,
      given: (draw) => contentsOf([1, 3, 10, 5], () => draw.word()),
      scenario: ({ submission, world, given }) => submission.downloadAll(given.map(fileOf), downloader(world, given)),
      expect: (given) => [
        resolvesTo(given.map(({ name, content }) => ({ name, content }))),
        finishesAt(2_000),
        peakConcurrency(4),
        callsOnce(given.map(({ name }) => name)),
        leavesNoTimers(),
      ],
    }),
    check('pairs each name with its own content, in order', {
      given: (draw) => {
        const contents = [draw.word(), '', draw.word(), 0, null];
        const [smallest, small, middle, large, largest] = draw.latencies(5, 1, 20, 1).sort((a, b) => a - b);
        const files = contentsOf([large, smallest, largest, small, middle], (index) => contents[index]);
        const [first, second] = files;
        // A namesake of the first file, which is there before it, and the second file once more.
        const namesake = { name: first?.name ?? '', sizeMb: smallest ?? 0, content: draw.word() };
        return [...files, namesake, second ?? namesake];
      },
      scenario: async ({ submission, world, given }) => {
        const fileOfStored = new Map(given.map((stored) => [stored, fileOf(stored)]));
        const files = given.flatMap((stored) => fileOfStored.get(stored) ?? []);
        const running = submission.downloadAll(files, downloader(world, given));
        // Other calls, at the same time and afterwards, with one more to do, have results of their own.
        const elsewhere = () => world.sleep(20).then(() => 'of another call');
        const callElsewhere = () => submission.downloadAll([...files, { name: 'elsewhere.txt', sizeMb: 1 }], elsewhere);
        const meanwhile = callElsewhere();
        const downloads = await running;
        world.note(
          'other calls gave',
          [await meanwhile, await callElsewhere()].map((others) => others.map(({ content }) => content)),
        );
        world.note('the list of files afterwards', files);
        return downloads;
      },
      expect: (given) => [
        resolvesTo(given.map(({ name, content }) => ({ name, content }))),
        callsOnce(given.map(({ name }) => name)),
        notes('the list of files afterwards', given.map(fileOf)),
        notes(
          'other calls gave',
          [1, 2].map(() => [...given, 'elsewhere.txt'].map(() => 'of another call')),
        ),
      ],
    }),
    check('rejects the moment one of 120 downloads fails', {
      // So many that no pool has room for all.
      given: (draw) => {
        const [smallest = 0, small = 0, middle, large = 0] = draw.latencies(4, 1, 20, 1).sort((a, b) => a - b);
        const others = Array.from({ length: 116 }, () => draw.int(small, large));
        return contentsOf([large, small, smallest, middle, ...others], () => draw.word());
      },
      scenario: ({ submission, world, given }) => {
        const [, second, first] = given.map(({ name }) => name);
        const errors = new Map([
          [first, world.error('the connection was lost')],
          [second, world.error('the disk is full')],
        ]);
        return submission.downloadAll(given.map(fileOf), downloader(world, given, { errors, connectMs: CONNECT_MS }));
      },
      expect: (given) => [
        rejectsWith('the connection was lost'),
        finishesAt((given[2]?.sizeMb ?? 0) * MS_PER_MB + CONNECT_MS),
        peakConcurrency(given.length),
        leavesNoTimers(),
      ],
    }),
    check('no files: an empty list, at once', {
      scenario: ({ submission, world }) => submission.downloadAll([], downloader(world, [])),
      expect: [resolvesTo([]), finishesAt(0), callsNothing()],
    }),
  ],
});

interface Stored extends RemoteFile {
  readonly content: unknown;
}

/** Files of these sizes, each with the content that its download gives. */
function contentsOf(sizes: readonly (number | undefined)[], contentOf: (index: number) => unknown): Stored[] {
  const names = ['atlas.pdf', 'birds.mp3', 'castle.png', 'desert.mov', 'estuary.zip'];
  return sizes.map((sizeMb = 0, index) => ({
    name: names[index] ?? `file-${index + 1}.txt`,
    sizeMb,
    content: contentOf(index),
  }));
}

function fileOf({ name, sizeMb }: Stored): RemoteFile {
  return { name, sizeMb };
}

function downloader(
  world: World,
  stored: readonly Stored[],
  { errors, connectMs = 0 }: { errors?: ReadonlyMap<string | undefined, Error>; connectMs?: number } = {},
) {
  const find = (file: RemoteFile) => stored.find(({ name, sizeMb }) => name === file.name && sizeMb === file.sizeMb);
  return world.operation({
    label: (file: RemoteFile) => find(file)?.name ?? 'unknown file',
    ms: (file) => (find(file)?.sizeMb ?? 0) * MS_PER_MB + connectMs,
    gives: (file) => find(file)?.content,
    fails: (file) => errors?.get(find(file)?.name),
  });
}
