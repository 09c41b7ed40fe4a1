import path from 'node:path';
import { build } from '../bin/build.mjs';

/** Builds the child and the realm's scripts from the sources under test, once for all tests. */
export default async function buildOnce(): Promise<void> {
  // What the tests compare is text without colors, whatever the machine that they run on asks programs for.
  delete process.env.FORCE_COLOR;
  await build(path.resolve(import.meta.dirname, '..'));
}
