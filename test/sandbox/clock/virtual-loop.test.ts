import { describe, expect, it } from 'vitest';
import { EPOCH } from '../../../grader/sandbox/clock/virtual-clock.js';
import { VirtualLoop } from '../../../grader/sandbox/clock/virtual-loop.js';

function ignoreBusy(): void {
  // The tests look at what it did to the clock.
}

/** Runs every callback and gives what was noted, with the time at which it was. */
function run(set: (loop: VirtualLoop, note: (word: string) => void) => void, steps = 1_000): string[] {
  const loop = new VirtualLoop();
  const notes: string[] = [];
  set(loop, (word) => notes.push(`${loop.now} ${word}`));
  for (let step = 0; step < steps && loop.step(); step += 1);
  return notes;
}

function timer(loop: VirtualLoop, ms: number, callback: () => void): number {
  return loop.timers.set(ms, false, callback, null);
}

describe('timers', () => {
  it('fire in the order of their due times', () => {
    const notes = run((loop, note) => {
      timer(loop, 20, () => note('late'));
      timer(loop, 10, () => note('early'));
    });
    expect(notes).toEqual(['10 early', '20 late']);
  });

  it('fire in the order of setting when they are due together', () => {
    const notes = run((loop, note) => {
      for (const word of ['a', 'b', 'c']) timer(loop, 5, () => note(word));
    });
    expect(notes).toEqual(['5 a', '5 b', '5 c']);
  });

  it.each([0, -5, Number.NaN, Infinity, 2 ** 31])('take a millisecond when the delay is %s', (delay) => {
    expect(run((loop, note) => timer(loop, delay, () => note('now')))).toEqual(['1 now']);
  });

  it('lose the fraction of a delay', () => {
    expect(run((loop, note) => timer(loop, 2.9, () => note('now')))).toEqual(['2 now']);
  });

  it('do not fire once cleared', () => {
    const notes = run((loop, note) => {
      const id = timer(loop, 5, () => note('never'));
      loop.timers.clear(id);
    });
    expect(notes).toEqual([]);
  });

  it('begin anew when refreshed', () => {
    const notes = run((loop, note) => {
      const id = timer(loop, 10, () => note('refreshed'));
      timer(loop, 6, () => {
        loop.timers.refresh(id);
      });
    });
    expect(notes).toEqual(['16 refreshed']);
  });

  it('repeat until cleared when they are intervals', () => {
    const notes = run((loop, note) => {
      const id = loop.timers.set(10, true, () => note('tick'), null);
      timer(loop, 35, () => {
        loop.timers.clear(id);
      });
    });
    expect(notes).toEqual(['10 tick', '20 tick', '30 tick']);
  });

  it('do not keep the loop going when they are not held', () => {
    const notes = run((loop, note) => {
      const id = timer(loop, 100, () => note('never'));
      loop.timers.hold(id, false);
      timer(loop, 10, () => note('held'));
    });
    expect(notes).toEqual(['10 held']);
  });

  it('stay set when their own callback sets them again', () => {
    const notes = run((loop, note) => {
      let again = 1;
      const id = timer(loop, 5, () => {
        note('ring');
        if (again-- > 0) loop.timers.refresh(id);
      });
    });
    expect(notes).toEqual(['5 ring', '10 ring']);
  });

  it('are dropped when their callback throws, and an interval goes on', () => {
    const loop = new VirtualLoop();
    loop.timers.set(
      5,
      true,
      () => {
        throw new Error('tick');
      },
      null,
    );
    expect(() => loop.step()).toThrow('tick');
    expect(() => loop.step()).toThrow('tick');
    expect(loop.now).toBe(10);
  });
});

describe('immediates', () => {
  it('run before the clock moves on', () => {
    const notes = run((loop, note) => {
      timer(loop, 1, () => note('timer'));
      loop.immediates.set(() => note('immediate'));
    });
    expect(notes).toEqual(['0 immediate', '1 timer']);
  });

  it('come after the timers that are due already', () => {
    const notes = run((loop, note) => {
      timer(loop, 5, () => {
        note('first');
        loop.immediates.set(() => note('immediate'));
      });
      timer(loop, 5, () => note('second'));
    });
    expect(notes).toEqual(['5 first', '5 second', '5 immediate']);
  });

  it('that are set by an immediate wait for the next round', () => {
    const notes = run((loop, note) => {
      loop.immediates.set(() => {
        note('a');
        loop.immediates.set(() => note('c'));
      });
      loop.immediates.set(() => note('b'));
    });
    expect(notes).toEqual(['0 a', '0 b', '0 c']);
  });

  it('do not run once cleared, not even within their round', () => {
    const notes = run((loop, note) => {
      let second = 0;
      loop.immediates.set(() => {
        loop.immediates.clear(second);
      });
      second = loop.immediates.set(() => note('never'));
    });
    expect(notes).toEqual([]);
  });

  it('that wait for a timer round after round come to its time', () => {
    const notes = run((loop, note) => {
      let fired = false;
      timer(loop, 3, () => {
        fired = true;
      });
      const poll = (): void => {
        if (fired) note('done');
        else loop.immediates.set(poll);
      };
      loop.immediates.set(poll);
    }, 20_000);
    expect(notes).toEqual(['3 done']);
  });
});

describe('a loop of immediates', () => {
  it('that waits for the clock comes to its time, with no timer set', () => {
    const notes = run((loop, note) => {
      const poll = (): void => {
        if (loop.readClock(ignoreBusy) >= EPOCH + 250) note('done');
        else loop.immediates.set(poll);
      };
      loop.immediates.set(poll);
    }, 20_000);
    expect(notes).toEqual(['250 done']);
  });

  it('that waits for a far timer sees it at its very time', () => {
    const notes = run((loop, note) => {
      let fired = false;
      timer(loop, 900_000, () => {
        fired = true;
      });
      const poll = (): void => {
        if (fired) note('done');
        else loop.immediates.set(poll);
      };
      loop.immediates.set(poll);
    }, 20_000);
    expect(notes).toEqual(['900000 done']);
  });
});

describe('a loop that only looks at the clock', () => {
  it('comes to its end after the virtual time it waits for', () => {
    const loop = new VirtualLoop();
    const start = loop.readClock(ignoreBusy);
    while (loop.readClock(ignoreBusy) - start < 2_000);
    expect(loop.now).toBe(2_000);
    expect(loop.takeHeld()).toBe(2_000);
  });

  it('says once, while it goes on, that it has been noticed', () => {
    const loop = new VirtualLoop();
    let noticed = 0;
    const read = (): number => loop.readClock(() => (noticed += 1));
    const start = read();
    while (read() - start < 10);
    expect(noticed).toBe(1);
  });

  it('is not suspected of honest reading', () => {
    const loop = new VirtualLoop();
    for (let read = 0; read < 40_000; read += 1) loop.readClock(ignoreBusy);
    expect(loop.now).toBe(0);
  });

  it('leaves late timers to fire at once, never at a time gone by', () => {
    const notes = run((loop, note) => {
      timer(loop, 10, () => note('late'));
      timer(loop, 90, () => note('in time'));
      loop.clock.advance(50);
    });
    expect(notes).toEqual(['50 late', '90 in time']);
  });

  it('makes an interval late once and not in a burst', () => {
    const notes = run((loop, note) => {
      const id = loop.timers.set(10, true, () => note('tick'), null);
      loop.clock.advance(35);
      timer(loop, 25, () => {
        loop.timers.clear(id);
      });
    });
    expect(notes).toEqual(['35 tick', '45 tick', '55 tick']);
  });
});
