import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTimeline } from '../../../grader/judge/run-timeline.js';
import type { ExercisePicture } from '../../../grader/report/picture/picture.js';
import { renderPicture } from '../../../grader/report/picture/text.js';
import { displayWidth } from '../../../grader/report/text/width.js';
import { ownError, recording } from '../../judge/recording.js';
import { exercise, failed, notRun, passed } from '../build.js';
import { sequential, staircase, together, TOGETHER } from '../together.js';

const timely = failed('three 2 s tasks finish in 2 s', {
  message: 'took 6 s; wanted 2 s',
  diagnosis: sequential,
  timeline: staircase,
  wanted: together,
});

const inTurn = recording()
  .call('A', 0, 2_000, { gives: 'a', line: 9 })
  .log(1_000, 'fetching', 8)
  .call('B', 2_000, 4_000, { gives: 'b', line: 9 })
  .call('C', 4_000, 6_000, { gives: 'c', line: 9 })
  .resolves(6_000, ['a', 'b', 'c']);
const atOnce = recording().call('A', 0, 2_000).call('B', 0, 2_000).call('C', 0, 2_000).resolves(2_000, ['a', 'b', 'c']);

function picture(checks: ExercisePicture['checks']): ExercisePicture {
  const all = [timely, passed('gives the results in order')];
  const shown = exercise('run-together', 'Run them together', 'failed', { checks: all });
  return { lesson: { id: 'lesson-03', title: TOGETHER }, exercise: shown, seed: 1, checks };
}

const every = recording()
  .inTurn()
  .call('read Ann', 0, 3_000, { line: 3 })
  .failingCall('read Bob', 0, 1_000, ownError('Error', 'the line is down'), { line: 4 })
  .hangingCall('set Ann', 500)
  .block(1_000, 2_000, 'clock-loop', 5)
  .resolves(2_000, 'early');
const race = {
  ...failed('nobody loses money', {
    message: "resolved to 'early'; wanted 90",
    diagnosis: { id: 'race', message: 'Whether this works depends on which call ends first.', line: null },
  }),
  orders: { tried: 24, failed: 3, replay: '1.0.2' },
};

const SCREENS: Readonly<Record<string, ExercisePicture>> = {
  'in-turn': picture([
    { number: 1, check: timely, yours: runTimeline(inTurn.trace()), wanted: runTimeline(atOnce.trace()) },
  ]),
  'every-sign': picture([{ number: 2, check: race, yours: runTimeline(every.trace()), wanted: null }]),
  'stopped-half-way': picture([
    {
      number: 1,
      check: { ...notRun('ends at all', 'the program got stuck here'), timeline: staircase },
      yours: null,
      wanted: runTimeline(atOnce.trace()),
    },
  ]),
};

describe('renderPicture', () => {
  it.each(Object.entries(SCREENS))('draws %s', async (name, shown) => {
    const screen = renderPicture(shown, { color: false });
    await expect(screen).toMatchFileSnapshot(path.join(import.meta.dirname, 'screens', `${name}.txt`));
  });

  it.each([40, 80, 132])('fits into %i columns', (width) => {
    for (const shown of Object.values(SCREENS)) {
      for (const line of renderPicture(shown, { color: true, width }).split('\n')) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('lets no text of a submission do anything to a terminal', () => {
    const hostile = recording()
      .log(0, '\u001b[2J\u202e')
      .call('\u001b]0;title\u0007', 0, 10)
      .resolves(10, '\0')
      .trace();
    const shown = picture([{ number: 1, check: timely, yours: runTimeline(hostile), wanted: null }]);
    expect(renderPicture(shown, { color: false })).not.toMatch(/[^\n\P{C}]/u);
  });
});
