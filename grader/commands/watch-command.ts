import type { CourseConfig } from '../course/course-config.js';
import { findLessons } from '../course/find-lessons.js';
import type { Lesson } from '../course/lesson.js';
import type { Kit } from '../grading/kit.js';
import { wantsColor } from '../report/color.js';
import type { WatchSetup } from '../watch/watch-setup.js';
import { chooseLesson, requireExercises } from './choose.js';
import { isBegun, layOut, openDesk } from './desk.js';
import type { Desk } from './desk.js';
import { EXIT } from './exit-code.js';
import { DEFAULT_SEED } from './grade-command.js';
import { afterDamage, nextHint } from './next-hint.js';
import { openCourseConfig } from './open-course-config.js';
import { putStubs } from './put-stubs.js';
import type { Terminal } from './terminal.js';

interface WatchCommandOptions {
  /** Real seconds for each exercise. */
  readonly timeout: number;
  readonly color: boolean;
}

/**
 * Grades what has changed at each save, on the whole screen where there is one, until the user quits. Missing stubs of
 * the lesson are laid out first; of the first lesson when nothing is begun. Gives the exit code.
 */
export async function watchCommand(
  kit: Kit,
  terminal: Terminal,
  lessonName: string | undefined,
  options: WatchCommandOptions,
): Promise<number> {
  const lessons = await findLessons(kit.root);
  const config = await openCourseConfig(kit, lessons, terminal.env);
  const named = lessonName === undefined ? null : requireExercises(chooseLesson(lessons, lessonName));
  const desk = await openDesk(kit.root, undefined, terminal.cwd);
  await putStubs(terminal, desk, named === null ? await firstUnlessBegun(desk, lessons) : [named]);
  const setup = setUp(kit, terminal, { lessons, config, named, desk, options });
  // Loaded only here: the watcher would cost every other command some milliseconds.
  if (terminal.screen === undefined) {
    terminal.err(`Watching ${desk.name}/${named?.folder ?? ''}; end it with ctrl-c.\n\n`);
    const { watchOnPipe } = await import('../watch/watch-on-pipe.js');
    await watchOnPipe(setup, terminal.out, terminal.err);
    return EXIT.interrupted;
  }
  const { watchOnScreen } = await import('../watch/watch-on-screen.js');
  return (await watchOnScreen(setup, terminal.screen)) === 'quit' ? EXIT.passed : EXIT.interrupted;
}

/** Where nothing is begun, the first lesson is. */
async function firstUnlessBegun(desk: Desk, lessons: readonly Lesson[]): Promise<Lesson[]> {
  const begun = await Promise.all(lessons.map((lesson) => isBegun(desk, lesson)));
  return begun.includes(true) ? [] : lessons.filter(({ exercises }) => exercises.length > 0).slice(0, 1);
}

interface Choices {
  readonly lessons: readonly Lesson[];
  readonly config: CourseConfig;
  readonly named: Lesson | null;
  readonly desk: Desk;
  readonly options: WatchCommandOptions;
}

function setUp(kit: Kit, terminal: Terminal, { lessons, config, named, desk, options }: Choices): WatchSetup {
  return {
    kit,
    lessons,
    named,
    desk,
    config,
    seed: config.seed ?? DEFAULT_SEED,
    limitMs: options.timeout * 1_000,
    color: wantsColor({ isTTY: terminal.outIsTerminal, env: terminal.env, flag: options.color }),
    env: terminal.env,
    signal: terminal.signal,
    isBegun: (lesson) => isBegun(desk, lesson),
    layOut: (lesson) => layOut(desk, lesson),
    nextHint: async (lesson, exercise) => {
      const said: string[] = [];
      const { hints, index, remember } = await nextHint(kit, lesson, exercise, (keptAs) => {
        said.push(afterDamage(keptAs), '');
      });
      await remember();
      const more = index + 1 < hints.length ? 'h: the next one' : 'the last one';
      return { heading: `Hint ${index + 1} of ${hints.length} (${more})`, text: [...said, hints[index]].join('\n') };
    },
  };
}
