import { readFileSync } from 'node:fs';

/** Megabytes that a child may take in all: its heap, which has a bound of its own, Node itself, and array buffers. */
const MOST_MB = 768;

/** A child that takes more than this between two submissions is not given another: what is left counts against it. */
const SWOLLEN_MB = 200;

/** Real milliseconds between two looks; a child fills some 50 MB between them. */
const INTERVAL_MS = 25;

/** Bytes of a page of memory on all that Linux runs Node on, but for some ARM and PowerPC, where it is more. */
const PAGE = 4_096;

/**
 * Watches how much memory a process takes. V8 bounds its heap, but array buffers lie beside it, and a child that fills
 * those would take the machine's. Where the system has no `/proc` nothing is watched.
 *
 * @param tooMuch called once, when it takes more than it may
 * @returns what ends the watching
 */
export function watchMemory(pid: number, tooMuch: () => void): () => void {
  if (residentMb(pid) === null) return () => undefined;
  const timer = setInterval(() => {
    if ((residentMb(pid) ?? 0) <= MOST_MB) return;
    clearInterval(timer);
    tooMuch();
  }, INTERVAL_MS);
  return () => {
    clearInterval(timer);
  };
}

/** Whether a process still takes so much memory that the next submission would have less than its share. */
export function isSwollen(pid: number): boolean {
  return (residentMb(pid) ?? 0) > SWOLLEN_MB;
}

/** `null` when the system does not tell, or the process has ended. */
function residentMb(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return (pages * PAGE) / 2 ** 20;
  } catch {
    return null;
  }
}
