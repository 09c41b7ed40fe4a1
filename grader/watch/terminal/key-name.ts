/** A key as `node:readline` tells of it. */
export interface Keypress {
  readonly name?: string;
  readonly ctrl?: boolean;
  readonly meta?: boolean;
}

/** The name of a key: `h`, `?`, `up`, `space`, `ctrl-c` …; letters are small, whatever the shift key does. */
export function keyName(text: string | undefined, { name, ctrl, meta }: Keypress): string {
  if (ctrl === true) return `ctrl-${name ?? ''}`;
  if (name === 'escape') return name;
  if (meta === true) return '';
  if (name === 'return') return 'enter';
  return (name ?? text ?? '').toLowerCase();
}
