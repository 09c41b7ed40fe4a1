import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Kit } from '../grading/kit.js';
import type { Shard } from '../report/class-result.js';
import { CSV_FLAVORS } from '../report/class/csv.js';
import { DEFAULT_SEED } from './grade-command.js';
import type { ClassCommandOptions } from './class-command.js';
import type { ClassOutputs } from './class-delivery.js';
import { once, positive, whole } from './option-values.js';
import type { Terminal } from './terminal.js';

type Finish = (exitCode: number) => void;

/** Adds the commands for classes to the command line. What they need is loaded when they are asked for. */
export function addForClasses(program: Command, kit: Kit, terminal: Terminal, finish: Finish): void {
  const graded = program
    .command('class')
    .description('grade a class: a folder with one folder, or one .zip, for each student')
    .argument('[folder]', 'the folder, or the .zip that a learning platform exports')
    .option('--list <file>', 'a file that lists the submissions instead, one to a line', once)
    .option('--lesson <lesson>', 'a lesson in scope; may be given several times', collected, [])
    .option('--seed <n>', `the seed of all drawn values (default: ${DEFAULT_SEED})`, whole)
    .option('--times <file>', 'when each student handed in: a table of names and times', once)
    .option('--timeout <seconds>', 'real time for each exercise', positive, 5)
    .option('--shard <part>', 'grade one part of the class only, such as 2/8', shard)
    .option('--state <dir>', 'where finished students are kept', once)
    .option('--fresh', 'grade everybody again, also who is finished');
  withOutputs(graded).action(async (folder: string | undefined, flags: ClassCommandOptions) => {
    const { classCommand } = await import('./class-command.js');
    finish(await classCommand(kit, terminal, folder, flags));
  });
  const merged = program
    .command('merge')
    .description('put the shards of a class together')
    .argument('<files...>', 'what each shard wrote with --json --out');
  withOutputs(merged).action(async (files: string[], flags: ClassOutputs) => {
    const { mergeCommand } = await import('./merge-command.js');
    finish(await mergeCommand(terminal, files, flags));
  });
}

function withOutputs(command: Command): Command {
  return command
    .option('--json', 'the document for programs, and for merge, instead of the table')
    .option('--out <file>', 'write that to a file', once)
    .option('--csv <file>', 'write the points to a file', once)
    .addOption(new Option('--csv-for <name>', 'who reads that file (default: plain)').choices([...CSV_FLAVORS]))
    .option('--html <file>', 'write the class page to a file', once)
    .option('--title <text>', 'the assignment as the learning platform calls it', once)
    .option('--no-color', 'no colors');
}

function collected(name: string, before: readonly string[]): readonly string[] {
  return [...before, name];
}

function shard(text: string): Shard {
  const [, index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > of) throw new InvalidArgumentError('It must be a part and how many there are, such as 2/8.');
  return { index, of };
}
