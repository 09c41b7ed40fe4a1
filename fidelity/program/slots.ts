/** What runs as soon as it can in one slot: immediates, or timers of at most 1 ms. */
export type SoonFamily = 'immediates' | 'timers';

/**
 * The plan of a program's time. Node promises no order between timers that fall due at nearly the same moment, nor
 * between an immediate and a timer of 1 ms: so each timer gets a slot of its own, and each slot one of the two.
 */
export class Slots {
  readonly #taken = new Set<number>();
  readonly #families = new Map<number, SoonFamily>();

  /** Takes the first free slot that lies at least `wait` after `now`; gives how far it is from `now`. */
  take(now: number, wait: number): number {
    return this.takeSeries(now, wait, 1);
  }

  /** Takes `times` free slots at equal distances, the least of which is `every` at least; gives the distance. */
  takeSeries(now: number, every: number, times: number): number {
    const series = Array.from({ length: times }, (_, index) => now + (index + 1) * every);
    if (series.some((slot) => this.#taken.has(slot))) return this.takeSeries(now, every + 1, times);
    for (const slot of series) this.#taken.add(slot);
    return every;
  }

  /** Which family this slot belongs to: the first that asks decides. */
  familyAt(slot: number, wanted: SoonFamily): SoonFamily {
    const family = this.#families.get(slot) ?? wanted;
    this.#families.set(slot, family);
    return family;
  }
}
