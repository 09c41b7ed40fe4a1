import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  logs,
  notes,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';
import type { Draw, World } from 'meanwhile';
import type { Projector } from '../stubs/repair-blocking.js';

export default exercise<typeof import('../stubs/repair-blocking.js')>({
  title: 'Repair: the show that stops the clock',
  kind: 'repair',
  hints: [
    'Go through the function line by line: during which lines is the thread in use, and for how long? There is not one `await` in it.',
    'Two lines hold the thread: one waits for a slide, the other for the time to pass. Both have a counterpart that gives a promise. See "One call that holds up all the others" in the lesson.',
    'The word `async` does not make a call give way. What gives way is an `await` of something that takes its time: of `projector.read`, and of a timer.',
    "Nearly there: `await projector.read(file)` where the slide is read, and `await sleep(msPerSlide)` in place of the last two lines of the loop, with `import { setTimeout as sleep } from 'node:timers/promises';` at the top of the file.",
  ],
  checks: [
    check('shows each slide in time, and the clock ticks on', {
      points: 2,
      given: (draw) => {
        const { slides, msPerSlide } = drawShow(draw, 4);
        // The first one comes again in the end.
        return { slides: [...slides, ...slides.slice(0, 1)], msPerSlide };
      },
      scenario: async ({ submission, world, given: { slides, msPerSlide } }) => {
        for (let at = 250; at < endOf(slides, msPerSlide); at += 500)
          world.after(at, () => world.log('the clock ticks'));
        const files = slides.map(({ file }) => file);
        const shown = await submission.repairBlocking(files, msPerSlide, projectorOf(world, slides));
        world.note('the list of files afterwards', files);
        return shown;
      },
      expect: ({ slides, msPerSlide }) => [
        resolvesTo(slides.length),
        logs(linesOf(slides, msPerSlide)),
        finishesAt(endOf(slides, msPerSlide)),
        callsOnce(slides.map(({ file }) => `read ${file}`)),
        leavesNoTimers(),
        notes(
          'the list of files afterwards',
          slides.map(({ file }) => file),
        ),
      ],
    }),
    check('two halls at once take as long as the longer show', {
      given: (draw) => [drawShow(draw, 2), drawShow(draw, 3)],
      scenario: ({ submission, world, given }) =>
        Promise.all(
          given.map(({ slides, msPerSlide }) =>
            submission.repairBlocking(
              slides.map(({ file }) => file),
              msPerSlide,
              projectorOf(world, slides),
            ),
          ),
        ),
      expect: (given) => [
        resolvesTo(given.map(({ slides }) => slides.length)),
        finishesAt(Math.max(...given.map(({ slides, msPerSlide }) => endOf(slides, msPerSlide)))),
      ],
    }),
    check('ends the show when a slide cannot be read', {
      given: (draw) => drawShow(draw, 3),
      scenario: ({ submission, world, given: { slides, msPerSlide } }) =>
        submission.repairBlocking(
          slides.map(({ file }) => file),
          msPerSlide,
          projectorOf(world, slides, world.error('the disk is full of dust')),
        ),
      expect: ({ slides: [first, second], msPerSlide }) => [
        rejectsWith('the disk is full of dust'),
        finishesAt((first?.readMs ?? 0) + msPerSlide + (second?.readMs ?? 0)),
        callsOnce([first, second].map((slide) => `read ${slide?.file}`)),
        logs([[first?.readMs ?? 0, `on the wall: ${first?.text}`]]),
        leavesNoTimers(),
      ],
    }),
    check('no files: no show, at once', {
      scenario: ({ submission, world }) => submission.repairBlocking([], 1_000, projectorOf(world, [])),
      expect: [resolvesTo(0), finishesAt(0), callsNothing()],
    }),
  ],
});

interface Slide {
  readonly file: string;
  readonly text: string;
  readonly readMs: number;
}

function drawShow(draw: Draw, count: number): { slides: Slide[]; msPerSlide: number } {
  // All in steps of 100, and the clock ticks 50 ms beside them.
  const latencies = draw.latencies(count, 100, 800);
  const slides = latencies.map((readMs, index) => ({
    file: `${draw.word()}${index + 1}`,
    // An empty slide is a slide: the wall is white.
    text: index === 1 ? '' : draw.word(),
    readMs,
  }));
  return { slides, msPerSlide: draw.int(8, 15) * 100 };
}

function endOf(slides: readonly Slide[], msPerSlide: number): number {
  return slides.reduce((end, { readMs }) => end + readMs + msPerSlide, 0);
}

function linesOf(slides: readonly Slide[], msPerSlide: number): [number, string][] {
  const shows = slides.map(({ text, readMs }, index): [number, string] => [
    endOf(slides.slice(0, index), msPerSlide) + readMs,
    `on the wall: ${text}`,
  ]);
  const ticks: [number, string][] = [];
  for (let at = 250; at < endOf(slides, msPerSlide); at += 500) ticks.push([at, 'the clock ticks']);
  return [...shows, ...ticks].sort(([a], [b]) => a - b);
}

/** @param error with which the second slide cannot be read */
function projectorOf(world: World, slides: readonly Slide[], error?: Error): Projector {
  const slideOf = (file: string): Slide | undefined => slides.find((slide) => slide.file === file);
  const errorOf = (file: string): Error | undefined => (file === slides[1]?.file ? error : undefined);
  const reading = (name: string) =>
    world.operation({
      label: (file: string) => `${name} ${file}`,
      ms: (file) => slideOf(file)?.readMs ?? 0,
      gives: (file) => slideOf(file)?.text ?? 'no such file',
      fails: errorOf,
    });
  const watched = reading('readSync');
  return {
    read: reading('read'),
    readSync: (file) => {
      // Watched like any call, for the timeline; it is the waiting below that holds the thread.
      watched(file).catch(() => undefined);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, slideOf(file)?.readMs ?? 0);
      const failure = errorOf(file);
      if (failure !== undefined) throw failure;
      return slideOf(file)?.text ?? 'no such file';
    },
    show: (slide) => world.log(`on the wall: ${slide}`),
  };
}
