import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;

interface ColorQuestion {
  /** Whether the stream that is written to is a terminal. */
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `false` for `--no-color`; `true` when that was not given. */
  readonly flag: boolean;
}

/**
 * Whether to write in color. `--no-color` and `NO_COLOR` (no-color.org) turn it off, `FORCE_COLOR` turns it on, and
 * otherwise it is for a terminal that can show it.
 */
export function wantsColor({ isTTY, env, flag }: ColorQuestion): boolean {
  const { NO_COLOR: off = '', FORCE_COLOR: on = '' } = env;
  if (!flag || off !== '') return false;
  if (on !== '') return !['0', 'false'].includes(on);
  return isTTY && env.TERM !== 'dumb';
}

/** Functions that color a text, or give it back as it is when color is off. */
export function createColors(enabled: boolean): Colors {
  return picocolors.createColors(enabled);
}
