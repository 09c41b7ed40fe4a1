import { readFileSync } from 'node:fs';

/** Megabytes that a child may take in all: its heap, which has a bound of its own, Node itself, and array buffers. */
const MOST_MB = 768;

/**
 * Megabytes of addresses that one submission may ask for. Memory that nothing was written to is not taken yet, so that
 * array buffers without end would be given out for seconds.
 */
const MOST_ADDRESSES_MB = 32_768;

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
  const before = memoryOf(pid);
  if (before === null) return () => undefined;
  const timer = setInterval(() => {
    const now = memoryOf(pid);
    if (now === null || (now.mb <= MOST_MB && now.addressesMb - before.addressesMb <= MOST_ADDRESSES_MB)) return;
    clearInterval(timer);
    tooMuch();
  }, INTERVAL_MS);
  return () => {
    clearInterval(timer);
  };
}

/** Whether a process still takes so much memory that the next submission would have less than its share. */
export function isSwollen(pid: number): boolean {
  return (memoryOf(pid)?.mb ?? 0) > SWOLLEN_MB;
}

/** `null` when the system does not tell, or the process has ended. */
function memoryOf(pid: number): { readonly mb: number; readonly addressesMb: number } | null {
  try {
    const [addresses = 0, resident = 0] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ').map(Number);
    return { mb: (resident * PAGE) / 2 ** 20, addressesMb: (addresses * PAGE) / 2 ** 20 };
  } catch {
    return null;
  }
}
