/** A place in a student's file as editors and terminals know it: `run-together.ts:9`, without a line `run-together.ts`. */
export function formatPlace(file: string, line: number | null): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return line === null ? name : `${name}:${line}`;
}
