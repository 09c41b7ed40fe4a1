import { readFileSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Each part of the program, and the parts that it may import from besides itself. */
const LAYERS = JSON.parse(readFileSync(new URL('grader/layers.json', import.meta.url), 'utf8'));

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
  {
    ignores: [
      'exercises/',
      'coverage/',
      'test/mistakes/',
      'test/alternatives/',
      'test/hostile/*/',
      'test/hostile/escape.ts',
      'test/odd/*/',
      'lessons/*/stubs/',
      'template/lessons/*/stubs/',
      'template/test/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A course about promises rejects with whatever it is given, and prints a promise to show what that looks like.
    files: ['lessons/**/*.ts', 'solutions/**/*.ts'],
    rules: {
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    // In a realm, a submission may have patched what `for…of`, a spread or a method call goes through: functions are taken
    // from their objects beforehand, and lists are gone through by index.
    files: ['grader/sandbox/realm/**/*.ts', 'grader/sandbox/scenario/**/*.ts'],
    rules: {
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // "Reflect.apply" gives what the reader of the code knows and the compiler does not.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What a program rejects with, or throws, is handed on as it is.
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  ...Object.entries(LAYERS).map(layer),
);
