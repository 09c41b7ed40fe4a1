import { Command, InvalidArgumentError, Option } from 'commander';
import type { Kit } from '../grading/kit.js';
import { exampleCommand } from './example-command.js';
import { DEFAULT_SEED, gradeCommand } from './grade-command.js';
import type { GradeCommandOptions } from './grade-command.js';
import { hintCommand } from './hint-command.js';
import { newCommand } from './new-command.js';
import { RequestError } from './request-error.js';
import { resetCommand } from './reset-command.js';
import { solutionCommand } from './solution-command.js';
import { startCommand } from './start-command.js';
import type { Terminal } from './terminal.js';
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
  addForStudents(program, kit, terminal, finish);
  program
    .command('verify')
    .description('let the kit check itself: stubs, solutions, right and wrong submissions, listings')
    .argument('[lesson]', 'one lesson only')
    .action(async (lesson: string | undefined) => {
      finish(await verifyCommand(kit, terminal, lesson));
    });
  program
    .command('new')
    .description('make the files of a new exercise, and of a new lesson')
    .argument('<lesson>', 'a lesson, or a new one such as lesson-21-some-words')
    .argument('<exercise>', 'a name such as run-together')
    .action(async (lesson: string, exercise: string) => {
      finish(await newCommand(kit, terminal, lesson, exercise));
    });
  return program;
}

function addGrade(program: Command, kit: Kit, terminal: Terminal, finish: Finish): void {
  program
    .command('grade')
    .description('grade what you have written and show the scorecard')
    .argument('[lesson]', 'lesson-03, 03, 3 or the whole folder name; everything begun when left out')
    .argument('[exercise]', 'one exercise of the lesson')
    .option('--in <dir>', 'a folder laid out like exercises/', once)
    .addOption(
      new Option('--format <name>', 'how to show the result').choices(['scorecard', 'json']).default('scorecard'),
    )
    .option('--json', 'the same as --format json')
    .option('--out <file>', 'write the result to a file', once)
    .option('--timeout <seconds>', 'real time for each exercise', positive, 5)
    .option('--seed <n>', 'the seed of all drawn values', whole, DEFAULT_SEED)
    .option('--order <picks>', 'run checks of every order in this one only, such as 1.0.2', picks)
    .option('--no-color', 'no colors')
    .option('--notes', 'what the type checker and the linter say, too (on a terminal they always do)')
    .option('--no-notes', 'not what they say')
    .option('--problems', 'what is wrong and where once more, in rows that an editor reads')
    .option('--debug', 'let a debugger halt one exercise of your own; it runs unprotected')
    .action(async (lesson: string | undefined, exercise: string | undefined, flags: GradeFlags, command: Command) => {
      const format = flags.json === true ? 'json' : flags.format;
      if (format !== flags.format && command.getOptionValueSource('format') === 'cli') {
        throw new RequestError(`--json and --format ${flags.format} ask for two things: leave one of them out.`);
      }
      finish(await gradeCommand(kit, terminal, lesson, exercise, { ...flags, format }));
    });
}

type GradeFlags = GradeCommandOptions & { readonly json?: true };

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
    .argument('<lesson>')
    .argument('<exercise>')
    .option('--all', 'show all hints')
    .action(async (lesson: string, exercise: string, flags: { all?: true }) => {
      finish(await hintCommand(kit, terminal, lesson, exercise, flags.all === true));
    });
  program
    .command('solution')
    .description('show the reference solution beside yours, once yours passes')
    .argument('<lesson>')
    .argument('<exercise>')
    .option('--anyway', 'before yours passes, too; it is noted')
    .option('--no-color', 'no colors')
    .action(async (lesson: string, exercise: string, flags: { anyway?: true; color: boolean }) => {
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
    .argument('<lesson>')
    .argument('<exercise>')
    .action(async (lesson: string, exercise: string) => {
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

/** Of two folders, nobody would know which one was graded. */
function once(text: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError(`It is given a second time, after '${before}'.`);
  if (text === '') throw new InvalidArgumentError('It is empty.');
  return text;
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 3_600))
    throw new InvalidArgumentError('It must be a number of seconds above 0, at most 3600.');
  return value;
}

function whole(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value)) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

function picks(text: string): number[] {
  if (!/^\d{1,3}(\.\d{1,3})*$/.test(text))
    throw new InvalidArgumentError('It must be whole numbers with dots between them.');
  return text.split('.').map(Number);
}
