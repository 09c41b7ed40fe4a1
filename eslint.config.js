import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Each part of the program, and the parts that it may import from besides itself. */
const LAYERS = {
  trace: [],
  scenario: ['trace'],
  judge: ['trace'],
  sandbox: ['trace', 'scenario'],
  bundle: [],
  course: ['judge', 'scenario', 'trace'],
  run: ['sandbox', 'trace'],
  report: ['judge', 'trace'],
  grading: ['bundle', 'course', 'judge', 'report', 'run', 'scenario', 'trace'],
  verify: ['bundle', 'course', 'grading', 'report', 'run', 'trace'],
  commands: ['course', 'grading', 'report', 'verify'],
};

/** Forbids a part to import from any other than those it may. */
function layer([name, allowed]) {
  const others = Object.keys(LAYERS).filter((other) => other !== name && !allowed.includes(other));
  return {
    files: [`grader/${name}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: others.map((other) => ({
            group: [`**/${other}/**`, `!./${other}/**`],
            message: `grader/${name} may import from ${allowed.join(', ') || 'no other part'}: see docs/ARCHITECTURE.md.`,
          })),
        },
      ],
    },
  };
}

export default defineConfig(
  // What students wrote, and what is wrong on purpose, is for the grader and not for the linter.
  { ignores: ['exercises/', 'coverage/', 'test/mistakes/', 'test/alternatives/', 'test/fixtures/', 'lessons/*/stubs/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  ...Object.entries(LAYERS).map(layer),
);
