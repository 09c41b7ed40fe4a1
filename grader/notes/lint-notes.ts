import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ESLint } from 'eslint';
import type { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import type ts from 'typescript';
import type { Note } from './note.js';

/**
 * The mistakes with promises that a linter knows, the most telling first, and what to say of each; where nothing stands,
 * its own words do.
 */
const RULES: Readonly<Record<string, string | null>> = {
  'no-async-promise-executor':
    'An error thrown in an async executor is lost: the promise never hears of it. Make the executor a plain function.',
  '@typescript-eslint/no-floating-promises':
    'Nobody waits for this promise, and nobody hears of its error. Await it, return it, or handle its error.',
  '@typescript-eslint/no-misused-promises': null,
  '@typescript-eslint/await-thenable': null,
  'no-await-in-loop': 'This waits in each round of the loop before the next one begins. Is that meant?',
};

/** Lints files that are part of a program. */
export class PromiseLinter {
  readonly #program: ts.Program;

  constructor(program: ts.Program) {
    this.#program = program;
  }

  /** What the linter says of one file, as long as nothing in the file turns a rule off. */
  async notes(file: string): Promise<Note[]> {
    const eslint = new ESLint({
      cwd: path.dirname(file),
      overrideConfigFile: true,
      ignore: false,
      overrideConfig: {
        files: ['**/*.ts'],
        languageOptions: { parser: tseslint.parser, parserOptions: { programs: [this.#program] } },
        plugins: { '@typescript-eslint': tseslint.plugin },
        rules: Object.fromEntries(Object.keys(RULES).map((rule) => [rule, 'error'])),
      },
    });
    const [result] = await eslint.lintText(await readFile(file, 'utf8'), { filePath: file });
    return inOrderOfRules(result?.messages ?? []).flatMap(({ ruleId, line, message }) => {
      return ruleId !== null && ruleId in RULES
        ? [{ line, message: RULES[ruleId] ?? message, rule: path.posix.basename(ruleId) }]
        : [];
    });
  }
}

function inOrderOfRules(messages: readonly Linter.LintMessage[]): Linter.LintMessage[] {
  const rules = Object.keys(RULES);
  return messages.toSorted((one, other) => rules.indexOf(one.ruleId ?? '') - rules.indexOf(other.ruleId ?? ''));
}
