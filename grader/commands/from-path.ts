/**
 * The names that a user typed. The path of an exercise's file, as a shell completes it, stands for two of them:
 * `exercises/lesson-03-together/run-together.ts` for `lesson-03-together run-together`.
 *
 * @param names the lesson, the exercise, and what else a command takes; `undefined` where nothing was typed
 */
export function fromPath(names: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const [, lesson, exercise] = /([^/\\]+)[/\\]([^/\\]+)\.ts$/.exec(names[0] ?? '') ?? [];
  // Where the path is one name too many, the answer is better left to whoever looks the names up.
  return lesson === undefined || names.at(-1) !== undefined ? names : [lesson, exercise, ...names.slice(1, -1)];
}
