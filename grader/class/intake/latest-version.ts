import { readFile, stat } from 'node:fs/promises';
import { beginningOf } from './beginning-of.js';
import { compareNames } from './compare-names.js';
import type { Version } from './versions.js';

/** The version of an exercise that counts. */
export interface Latest {
  readonly taken: Version;
  /** How many versions there are that say different things. */
  readonly versions: number;
}

/** Archives keep times to two seconds; what was copied out together is no further apart. */
const SAME_MS = 2_000;

/**
 * The latest of some versions of one exercise: that of the larger upload number, of the larger number in its name, or
 * else the one that was changed last, and where that does not tell them apart the last by name. An untouched stub counts
 * only where there is nothing else.
 *
 * @param all at least one
 */
export async function latestVersion(all: readonly [Version, ...Version[]]): Promise<Latest> {
  if (all.length === 1) return { taken: all[0], versions: 1 };
  const stub = await readFile(all[0].exercise.stub, 'utf8');
  const different = new Map<string, Dated[]>();
  for (const version of all) {
    const text = (await beginningOf(version.path)).toString('latin1');
    const dated = { version, changedMs: (await stat(version.path)).mtimeMs };
    different.set(text, [...(different.get(text) ?? []), dated]);
  }
  const begun = [...different].filter(([text]) => Buffer.from(text, 'latin1').toString().trim() !== stub.trim());
  const groups = (begun.length > 0 ? begun : [...different]).map(([, same]) => same);
  const last = lastOf(groups.flat());
  const taken = groups.find((same) => same.includes(last))?.[0] ?? last;
  return { taken: taken.version, versions: groups.length };
}

interface Dated {
  readonly version: Version;
  /** Real ms since 1970. */
  readonly changedMs: number;
}

function lastOf(all: readonly Dated[]): Dated {
  const uploaded = greatest(all, ({ version }) => version.upload, 0);
  const copied = greatest(uploaded, ({ version }) => version.copy, 0);
  const changed = greatest(copied, ({ changedMs }) => changedMs, SAME_MS);
  const [last] = changed.toSorted((a, b) => compareNames(b.version.shown, a.version.shown));
  if (last === undefined) throw new Error('there is at least one version');
  return last;
}

function greatest(all: readonly Dated[], by: (one: Dated) => number, within: number): Dated[] {
  const most = Math.max(...all.map(by));
  return all.filter((one) => by(one) >= most - within);
}
