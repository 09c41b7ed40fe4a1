import { describe, expect, it } from 'vitest';
import { timeline } from '../../grader/judge/timeline.js';
import { recording, worldError } from './recording.js';

describe('a timeline', () => {
  it('has a bar for each call, in the order in which they started', () => {
    const run = recording()
      .call('B', 100, 300)
      .failingCall('A', 0, 200, worldError('no'))
      .hangingCall('C', 100)
      .resolves(300, 1);
    expect(timeline(run.facts())).toEqual([
      { label: 'A', start: 0, end: 200, outcome: 'rejected' },
      { label: 'B', start: 100, end: 300, outcome: 'fulfilled' },
      { label: 'C', start: 100, end: null, outcome: 'pending' },
    ]);
  });

  it('shows when the thread was held', () => {
    const run = recording().call('A', 0, 2_500).block(500, 2_500, 'clock-loop').resolves(2_500, 1);
    expect(timeline(run.facts())).toEqual([
      { label: 'A', start: 0, end: 2_500, outcome: 'fulfilled' },
      { label: 'blocked', start: 500, end: 2_500, outcome: 'blocked' },
    ]);
  });

  it('is empty when there was nothing to see', () => {
    expect(timeline(recording().resolves(0, 1).facts())).toEqual([]);
  });
});
