import { error, notice } from '@actions/core';
import { describe, expect, it, vi } from 'vitest';
import { renderGithub } from '../../../grader/report/formats/github.js';
import { renderScorecard } from '../../../grader/report/scorecard.js';
import { exercise, failed, lesson, result } from '../build.js';
import { consistent, everyStatus, HOSTILE, hostileResult } from './results.js';

const TOKEN = 'nobody-knows-this';

/** A command as the runner takes it: what stands in a line after it was escaped. */
interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

it('writes each command as GitHub’s own toolkit writes it', () => {
  for (const each of Object.values(consistent)) {
    for (const line of commandLines(renderGithub(each, TOKEN))) {
      expect(line).toBe(byToolkit(parse(line)));
    }
  }
});

describe('whatever a submission is called, says and prints', () => {
  const log = renderGithub(hostileResult, TOKEN);

  it('no command is carried out but the annotations', () => {
    expect(new Set(commandLines(log).map((line) => parse(line).name))).toEqual(new Set(['error', 'notice']));
    expect(log.split(TOKEN)).toHaveLength(3);
  });

  it('an annotation says it as it is, with what a terminal would obey made visible', () => {
    for (const text of ['a | b || c \\| d', '%0A::error::decoded', '::error file=a.ts,line=1::not mine']) {
      const [annotation] = annotationsOf(text);
      expect(annotation?.message).toBe(`${text}. ${text}`);
      expect(annotation?.properties.title).toBe(`run-together: ${text}`);
    }
    expect(annotationsOf('two\nlines')[0]?.message).toBe('two\\nlines. two\\nlines');
  });

  it('shows at most ten, and counts the rest', () => {
    const commands = commandLines(log).map(parse);
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    const mistakes = HOSTILE.length * 2;
    expect(commands.at(-1)).toEqual({
      name: 'notice',
      properties: { title: 'Not all are shown' },
      message: `There are ${mistakes - 10} more mistakes: see the scorecard in the log of this step.`,
    });
  });
});

it('each exercise that could not be graded whole has one annotation, one that was not begun none', () => {
  expect(commandLines(renderGithub(everyStatus, TOKEN))).toEqual([
    '::error title=b-failed%3A two,file=exercises/lesson-03-together/b-failed.ts,line=9::took 6 s; wanted 2 s. One waits for the other.',
    ...['d-broken', 'e-stuck', 'f-crashed', 'g-grader-error'].map(
      (id) =>
        `::error title=${id}%3A ${id === 'd-broken' ? 'one' : 'two'},file=exercises/lesson-03-together/${id}.ts,line=7::it is ${id.slice(2)}`,
    ),
  ]);
});

it('the same mistake of the same line is told once', () => {
  const diagnosis = { id: 'sequential-await', message: 'One waits for the other.', line: 9 } as const;
  const checks = ['one', 'two'].map((title) => failed(title, { message: title, diagnosis }));
  const both = result(lesson('lesson-03', 'Together', [exercise('run-together', 'Run', 'failed', { checks })]));
  expect(commandLines(renderGithub(both, TOKEN))).toHaveLength(1);
});

it('the log has the scorecard', () => {
  expect(renderGithub(everyStatus, TOKEN)).toContain(renderScorecard(everyStatus, { color: false }).trimEnd());
});

function annotationsOf(text: string): Command[] {
  const diagnosis = { id: 'wrong-value', message: text, line: 1 } as const;
  const checks = [failed(text, { message: text, diagnosis })];
  const one = result(lesson('lesson-03', text, [exercise('run-together', text, 'failed', { checks })]));
  return commandLines(renderGithub(one, TOKEN)).map(parse);
}

/**
 * The lines that the runner carries out, by its rules: a line is a command when it begins with `::` after white space, or
 * has `##[` anywhere; after stop-commands none is until the line that ends it.
 */
function commandLines(log: string): string[] {
  let stopped: string | null = null;
  const commands: string[] = [];
  for (const line of log.split(/\r\n|\r|\n/)) {
    if (stopped !== null) {
      if (line.trimStart() === `::${stopped}::`) stopped = null;
    } else if (line.startsWith('::stop-commands::')) {
      stopped = line.slice('::stop-commands::'.length);
    } else if (line.trimStart().startsWith('::') || line.includes('##[')) {
      commands.push(line);
    } else if (line !== '') {
      throw new Error(`outside of the part without commands: ${line}`);
    }
  }
  return commands;
}

function parse(line: string): Command {
  const [, name = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
  const pairs = properties.split(',').map((pair) => {
    const [key = '', ...value] = pair.split('=');
    return [key, unescape(value.join('=')).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')];
  });
  return {
    name,
    properties: Object.fromEntries(pairs) as Record<string, string>,
    message: unescape(message).replaceAll('%25', '%'),
  };
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
}

function byToolkit({ name, properties, message }: Command): string {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const { title = '', file, line } = properties;
    const place = {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: Number(line) }),
    };
    (name === 'error' ? error : notice)(message, { title, ...place });
    return String(write.mock.calls[0]?.[0]).trimEnd();
  } finally {
    write.mockRestore();
  }
}
