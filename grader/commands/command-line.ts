import { Command, InvalidArgumentError } from 'commander';
import { parseMoment } from '../course/moment.js';
import { nearestName } from '../course/nearest.js';
import type { Kit } from '../grading/kit.js';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../report/formats.js';
import { addForClasses } from './class-line.js';
import { exampleCommand } from './example-command.js';
import { DEFAULT_SEED, gradeCommand } from './grade-command.js';
import type { GradeCommandOptions } from './grade-command.js';
import { hintCommand } from './hint-command.js';
import { newCommand } from './new-command.js';
import { count, once, picks, positive, whole } from './option-values.js';
import { type OutputFlag, pairOutputs } from './outputs.js';
import { resetCommand } from './reset-command.js';
import { solutionCommand } from './solution-command.js';
import { startCommand } from './start-command.js';
import type { Terminal } from './terminal.js';
import { timelineCommand } from './timeline-command.js';
import type { TimelineCommandOptions } from './timeline-command.js';
import { verifyCommand } from './verify-command.js';
import { watchCommand } from './watch-command.js';

type Finish = (exitCode: number) => void;

/**
 * The command line: one binary, a subcommand for each of the kit's npm scripts.
 *
 * @param finish takes the exit code of the command that ran
 */
export function commandLine(kit: Kit, terminal: Terminal, finish: Finish): Command {
  const program = new Command('meanwhile')
    .description('Learn async by doing several things at once: exercises, graded in virtual time.')
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined, outputError: () => undefined })
    .configureHelp({ minWidthToWrap: 30 })
    .helpCommand(false)
    .exitOverride();
  addGrade(program, kit, terminal, finish);
  addTimeline(program, kit, terminal, finish);
  addForStudents(program, kit, terminal, finish);
  addForClasses(program, kit, terminal, finish);
  program
    .command('verify')
    .description('let the kit check itself: stubs, solutions, right and wrong submissions, listings')
    .argument('[lesson]', 'one lesson only')
    .option('--seeds <n>', 'with how many seeds every submission is graded (default: 2)', count)
    .action(async (lesson: string | undefined, flags: { seeds?: number }) => {
      finish(await verifyCommand(kit, terminal, lesson, flags));
    });
  program
    .command('new')
    .description('make the files of a new exercise, and of a new lesson')
    .argument('<lesson>', 'a lesson, or a new one such as lesson-21-some-words')
    .argument('<exercise>', 'a name such as run-together')
    .action(async (lesson: string, exercise: string) => {
      finish(await newCommand(kit, terminal, lesson, exercise));
    });
  program
    .command('gradescope')
    .description('make the zip of an autograder for Gradescope')
    .option('--out <file>', 'where to write it', 'gradescope.zip')
    .action(async ({ out }: { out: string }) => {
      // Loaded only here: few need what makes a zip.
      const { gradescopeCommand } = await import('./gradescope-command.js');
      finish(await gradescopeCommand(kit, terminal, out));
    });
  return program;
}

function addGrade(program: Command, kit: Kit, terminal: Terminal, finish: Finish): void {
  const asked: OutputFlag[] = [];
  program
    .command('grade')
    .description('grade what you have written and show the scorecard')
    .argument('[lesson]', 'lesson-03, 03, 3 or the whole folder name; everything begun when left out')
    .argument('[exercise]', 'one exercise of the lesson')
    .option('--in <dir>', 'a folder laid out like exercises/', once)
    .option('--format <name>', 'how to show the result; see below', (name) => void asked.push({ format: format(name) }))
    .option('--json', 'the same as --format json')
    .option(
      '--out <file>',
      'write the result to a file; see below',
      (file) => void asked.push({ out: once(file, undefined) }),
    )
    .option('--timeout <seconds>', 'real time for each exercise', positive, 5)
    .option('--seed <n>', `the seed of all drawn values (default: ${DEFAULT_SEED})`, whole)
    .option('--submitted <when>', 'when it was handed in, such as 2026-10-01T23:59:00Z', moment)
    .option('--order <picks>', 'run checks of every order in this one only, such as 1.0.2', picks)
    .option('--no-color', 'no colors')
    .option('--notes', 'what the type checker and the linter say, too (on a terminal they always do)')
    .option('--no-notes', 'not what they say')
    .option('--problems', 'what is wrong and where once more, in rows that an editor reads')
    .option('--debug', 'let a debugger halt one exercise of your own; it runs unprotected')
    .addHelpText('after', `\n${aboutFormats()}`)
    .on('option:json', () => void asked.push({ format: 'json' }))
    .action(async (lesson: string | undefined, exercise: string | undefined, flags: GradeFlags) => {
      finish(await gradeCommand(kit, terminal, lesson, exercise, { ...flags, outputs: pairOutputs(asked) }));
    });
}

type GradeFlags = Omit<GradeCommandOptions, 'outputs'>;

/** The part of the help that the flags have no room for. */
function aboutFormats(): string {
  const names = FORMAT_NAMES.map((name) => `  ${name.padEnd(13)}${FORMATS[name].about}`);
  return `Formats:
${names.join('\n')}

Several at once: --format and --out in pairs, each --out after its --format. One
format may go without an --out, to the standard output.
  --format junit --out results.xml --format csv --out points.csv
`;
}

function addTimeline(program: Command, kit: Kit, terminal: Terminal, finish: Finish): void {
  program
    .command('timeline')
    .description('draw how an exercise ran: who waited for whom, and when')
    .argument('<lesson>', 'its name, or the path of an exercise')
    .argument('[exercise]')
    .argument('[check]', 'its number or a part of its title; the first that does not pass when left out')
    .option('--html', 'as a page for the browser, with all checks unless one is named')
    .option('--in <dir>', 'a folder laid out like exercises/', once)
    .option('--out <file>', 'write it to a file', once)
    .option('--timeout <seconds>', 'real time for the exercise', positive, 5)
    .option('--seed <n>', 'the seed of all drawn values', whole, DEFAULT_SEED)
    .option('--order <picks>', 'run checks of every order in this one only, such as 1.0.2', picks)
    .option('--no-color', 'no colors')
    .action(
      async (
        lesson: string,
        exercise: string | undefined,
        check: string | undefined,
        flags: TimelineCommandOptions,
      ) => {
        finish(await timelineCommand(kit, terminal, [lesson, exercise, check], flags));
      },
    );
}

function addForStudents(program: Command, kit: Kit, terminal: Terminal, finish: Finish): void {
  program
    .command('watch')
    .description('grade what has changed at each save, and show it at once')
    .argument('[lesson]', 'one lesson only; everything begun when left out')
    .option('--timeout <seconds>', 'real time for each exercise', positive, 5)
    .option('--no-color', 'no colors')
    .action(async (lesson: string | undefined, flags: { timeout: number; color: boolean }) => {
      finish(await watchCommand(kit, terminal, lesson, flags));
    });
  program
    .command('hint')
    .description('show the next hint of an exercise')
    .argument('<lesson>', 'its name, or the path of an exercise')
    .argument('[exercise]')
    .option('--all', 'show all hints')
    .action(async (lesson: string, exercise: string | undefined, flags: { all?: true }) => {
      finish(await hintCommand(kit, terminal, lesson, exercise, flags.all === true));
    });
  program
    .command('solution')
    .description('show the reference solution beside yours, once yours passes')
    .argument('<lesson>', 'its name, or the path of an exercise')
    .argument('[exercise]')
    .option('--anyway', 'before yours passes, too; it is noted')
    .option('--no-color', 'no colors')
    .action(async (lesson: string, exercise: string | undefined, flags: { anyway?: true; color: boolean }) => {
      const options = { anyway: flags.anyway === true, color: flags.color };
      finish(await solutionCommand(kit, terminal, lesson, exercise, options));
    });
  program
    .command('example')
    .description("run a lesson's example, in real time")
    .argument('<lesson>')
    .action(async (lesson: string) => {
      finish(await exampleCommand(kit, terminal, lesson));
    });
  program
    .command('reset')
    .description('put a fresh stub in place of your file, which is kept as a backup')
    .argument('<lesson>', 'its name, or the path of an exercise')
    .argument('[exercise]')
    .action(async (lesson: string, exercise: string | undefined) => {
      finish(await resetCommand(kit, terminal, lesson, exercise));
    });
  program
    .command('start')
    .description('show where you are in the course and what comes next')
    .option('--no-color', 'no colors')
    .action(async (flags: { color: boolean }) => {
      finish(await startCommand(kit, terminal, flags.color));
    });
}

function format(name: string): FormatName {
  const found = FORMAT_NAMES.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  const nearest = nearestName(name, FORMAT_NAMES);
  throw new InvalidArgumentError(
    nearest === null ? `The formats are ${FORMAT_NAMES.join(', ')}.` : `Did you mean '${nearest}'?`,
  );
}

function moment(text: string): Date {
  const time = parseMoment(text);
  if (time !== null) return new Date(time);
  throw new InvalidArgumentError('It must be a moment with its time zone, such as 2026-10-01T23:59:00Z.');
}
