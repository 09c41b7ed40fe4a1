import { InvalidArgumentError } from 'commander';

/** Of two folders, nobody would know which one was graded. */
export function once(text: string, before: string | undefined): string {
  if (before !== undefined) throw new InvalidArgumentError(`It is given a second time, after '${before}'.`);
  if (text === '') throw new InvalidArgumentError('It is empty.');
  return text;
}

export function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0 && value <= 3_600))
    throw new InvalidArgumentError('It must be a number of seconds above 0, at most 3600.');
  return value;
}

export function whole(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value)) throw new InvalidArgumentError('It must be a whole number.');
  return value;
}

/** How many of something, at least one. */
export function count(text: string): number {
  const value = whole(text);
  if (value < 1) throw new InvalidArgumentError('It must be 1 or more.');
  return value;
}

/** An order as `--order` takes it: `1.0.2`. */
export function picks(text: string): number[] {
  if (!/^\d{1,3}(\.\d{1,3})*$/.test(text))
    throw new InvalidArgumentError('It must be whole numbers with dots between them.');
  return text.split('.').map(Number);
}
