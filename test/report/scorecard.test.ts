import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../grader/judge/diagnosis.js';
import type { ExerciseResult } from '../../grader/report/result.js';
import { renderScorecard } from '../../grader/report/scorecard.js';
import { displayWidth } from '../../grader/report/text/width.js';
import { anyResult, SEEDED } from './any-result.js';
import { bar, exercise, failed, lesson, result } from './build.js';
import { screens } from './screens.js';

const options = { color: false };

describe('the scorecard at 80 columns', () => {
  for (const [name, screen] of Object.entries(screens)) {
    it(`shows ${name} as it was last read and approved`, async () => {
      await expect(renderScorecard(screen, options)).toMatchFileSnapshot(`screens/${name.replaceAll(' ', '-')}.txt`);
    });
  }
});

describe('any scorecard', () => {
  it('is never wider than the terminal', () => {
    fc.assert(
      fc.property(anyResult, fc.integer({ min: 40, max: 120 }), (any, width) => {
        const widths = linesOf(renderScorecard(any, { ...options, hintCommand: () => 'npm run hint', width })).map(
          displayWidth,
        );
        expect(Math.max(...widths)).toBeLessThanOrEqual(width);
      }),
      SEEDED,
    );
  });

  it('holds no control character but its own line breaks', () => {
    fc.assert(
      fc.property(anyResult, (any) => {
        expect(renderScorecard(any, { ...options, hintCommand: () => 'npm run hint' })).not.toMatch(/(?!\n)\p{Cc}/u);
      }),
      SEEDED,
    );
  });

  it('ends with a line break and has no space at the end of a line', () => {
    for (const screen of Object.values(screens)) {
      const card = renderScorecard(screen, options);
      expect(card).toMatch(/[^\n]\n$/);
      expect(card).not.toMatch(/ \n/);
    }
  });

  it('says the same in color', () => {
    for (const screen of Object.values(screens)) {
      const colored = renderScorecard(screen, { ...options, color: true });
      expect(stripVTControlCharacters(colored)).toBe(renderScorecard(screen, options));
    }
  });
});

describe('a mistake on a scorecard', () => {
  const message = 'Nothing is returned.';

  it('is followed by its place', () => {
    expect(cardOf({ id: 'wrong-value', message, line: 9 })).toContain(`          ${message} See run-together.ts:9.\n`);
  });

  it('is followed by its place in another file when it was made there', () => {
    expect(cardOf({ id: 'wrong-value', message, line: 2, file: 'parts/add.ts' })).toContain(
      `${message} See add.ts:2.\n`,
    );
  });

  it('has no place when no line shows it', () => {
    expect(cardOf({ id: 'wrong-value', message, line: null })).not.toContain('.ts');
  });

  it('is told once when the same line makes it in several checks', () => {
    const card = cardOf({ id: 'wrong-value', message, line: 9 }, { id: 'wrong-value', message, line: 9 });
    expect(card.split(message)).toHaveLength(2);
    expect(card).toContain('          same cause as above\n');
  });

  it('is no same cause when another line makes it', () => {
    const card = cardOf({ id: 'lost-error', message, line: 9 }, { id: 'lost-error', message, line: 12 });
    expect(card).toContain('          The same kind of mistake as above. See run-together.ts:12.\n');
  });

  it('is told in full again where its name says what came, and not what led to it', () => {
    const card = cardOf(
      { id: 'wrong-value', message, line: null },
      { id: 'wrong-value', message: 'result[0] is 1, and 2 is wanted.', line: null },
    );
    expect(card).toContain('          result[0] is 1, and 2 is wanted.\n');
    expect(card).not.toContain('The same kind');
  });

  it('is not told where its sentence is what the check has said', () => {
    const repeated = 'What happened is not what is wanted: resolved to 1; wanted 2.';
    const card = cardOf({ id: 'wrong-value', message: repeated, line: null });
    expect(card).toMatch(/resolved to 1; wanted 2\n/);
    expect(card).not.toContain('What happened');
    expect(cardOf({ id: 'wrong-value', message: repeated, line: 4 })).toContain('          See run-together.ts:4.\n');
  });

  it('is told in full beside another mistake of the same line', () => {
    const other = 'The promise never settles.';
    const card = cardOf({ id: 'wrong-value', message, line: 9 }, { id: 'never-settles', message: other, line: 9 });
    expect(card).toContain(message);
    expect(card).toContain(other);
  });

  it('of a prediction is shown beside the timeline of the program', () => {
    const diagnosis = { id: 'wrong-prediction', message: 'You predicted 3 s, and it was 2 s.', line: null } as const;
    const check = failed('predicts', { message: 'predicted 3 s', diagnosis, timeline: [bar('tea', 0, 2_000)] });
    expect(renderOne('failed', { checks: [check] })).toMatch(/it ran {3}tea ▇+\n/);
  });

  function cardOf(...diagnoses: Diagnosis[]): string {
    const checks = diagnoses.map((diagnosis, index) =>
      failed(`does part ${index}`, { message: 'resolved to 1; wanted 2', diagnosis }),
    );
    return renderOne('failed', { checks });
  }
});

describe('the message of a failed check', () => {
  it('stands right of the title when there is room', () => {
    expect(cardOf('took 6 s; wanted 2 s')).toMatch(/^ {5}✗ does it {3,}took 6 s; wanted 2 s$/m);
  });

  it('stands below the title on one line when that is enough', () => {
    const message = `resolved to '${'x'.repeat(40)}'; wanted 'x'`;
    expect(cardOf(message)).toContain(`     ✗ does it\n          ${message}\n`);
  });

  it('stands on several lines when it is longer, what was wanted on lines of its own', () => {
    const [came, wanted] = [`resolved to '${'x'.repeat(40)}';`, `wanted '${'y'.repeat(40)}'`];
    expect(cardOf(`${came} ${wanted}`)).toContain(`     ✗ does it\n          ${came}\n          ${wanted}\n`);
  });

  function cardOf(message: string): string {
    const diagnosis = { id: 'wrong-value', message: 'Nothing is returned.', line: 9 } as const;
    return renderOne('failed', { checks: [failed('does it', { message, diagnosis })] });
  }
});

describe('a check that fails in some orders', () => {
  const diagnosis = { id: 'race', message: 'It depends on which call ends first.', line: 9 } as const;
  const check = failed('does it', { message: 'resolved to 1; wanted 2', diagnosis });
  const cardOf = (orders: { tried: number; failed: number }): string =>
    renderOne('failed', { checks: [{ ...check, orders: { ...orders, replay: '0.1' } }] });

  it('says in how many of those that were tried: there may be more', () => {
    expect(cardOf({ tried: 253, failed: 250 })).toContain('It fails in 250 of the 253 orders that were tried;');
  });

  it('says so when it was every one of them', () => {
    expect(cardOf({ tried: 6, failed: 6 })).toContain('It fails in whatever order the calls end (6 tried).');
  });
});

describe('what a submission printed', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => ({ check: 'does it', at, text: 'x' }));

  it('is shown whole up to 50 lines', () => {
    expect(printed({ output: lines(50) })).toHaveLength(50);
    expect(printed({ output: lines(50) }).at(-1)).toBe('     │ [0.049 s] x');
  });

  it('is counted from there on, together with what was not kept', () => {
    expect(printed({ output: lines(51) }).at(-1)).toBe('     │ … and 1 more line');
    expect(printed({ output: lines(60), outputCut: 110 }).at(-1)).toBe('     │ … and 120 more lines');
  });

  function printed(parts: Partial<ExerciseResult>): string[] {
    return linesOf(renderOne('passed', parts)).filter((line) => line.includes('│'));
  }
});

it('names the commands that it is told to name', () => {
  const commands = {
    hintCommand: (lessonId: string, id: string) => `teach ${lessonId}/${id}`,
    startCommand: 'teach next',
  };
  expect(renderScorecard(screens.mixed, { ...options, ...commands })).toContain(
    'stuck? teach lesson-03/run-together\n',
  );
  expect(renderScorecard(screens['all passed'], { ...options, ...commands })).toContain(
    'What comes next: teach next\n',
  );
});

it('takes a terminal of 20 columns for one of 40', () => {
  const narrow = renderScorecard(screens.mixed, { ...options, width: 20 });
  expect(narrow).toBe(renderScorecard(screens.mixed, { ...options, width: 40 }));
});

function renderOne(status: ExerciseResult['status'], parts: Partial<ExerciseResult>): string {
  const one = exercise('run-together', 'Run them together', status, parts);
  return renderScorecard(result(lesson('lesson-03', 'Together', [one])), options);
}

function linesOf(card: string): string[] {
  return card.split('\n');
}
