import { inNextTurn } from './next-turn.js';
import type { Limits } from './patience.js';
import type { Stage } from './stage.js';

/** So many callbacks, or events, before a limit the places of all that is set are taken again. */
const LAST_ONES = 50;

/** Why driving ended: the goal was reached, nothing is left to wait for, or it would go on for ever. */
export type End = 'reached' | 'idle' | { readonly limit: 'virtual-time' | 'turns' | 'events' };

/**
 * Lets virtual time run, one callback to each turn of the real loop: the ticks, microtasks and rejections of one
 * callback are over before the next one comes.
 *
 * @param reached asked before each callback
 */
export function drive({ loop, recorder, work }: Stage, reached: () => boolean, limits: Limits): Promise<End> {
  const latest = loop.now + limits.virtualMs;
  let turns = 0;
  return new Promise((resolve, reject) => {
    const turn = (): void => {
      try {
        const end = next();
        if (end === null) inNextTurn(turn);
        else resolve(end);
      } catch (fault) {
        reject(
          fault instanceof Error ? fault : new Error('the loop threw something that is no error', { cause: fault }),
        );
      }
    };
    const next = (): End | null => {
      recorder.flushHeld();
      work?.look();
      if (reached()) return 'reached';
      if (recorder.count >= limits.events) return { limit: 'events' };
      if (turns >= limits.turns) return { limit: 'turns' };
      if (loop.now > latest) return { limit: 'virtual-time' };
      turns += 1;
      loop.nearLimit = turns > limits.turns - LAST_ONES || recorder.count > limits.events - LAST_ONES;
      return loop.step() ? null : 'idle';
    };
    inNextTurn(turn);
  });
}

/** Calls something from the real loop itself, as a callback is called: ticks come before microtasks then. */
export function inTurnOfItsOwn(callback: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    inNextTurn(() => {
      try {
        callback();
        resolve();
      } catch (fault) {
        reject(
          fault instanceof Error ? fault : new Error('a callback threw something that is no error', { cause: fault }),
        );
      }
    });
  });
}
