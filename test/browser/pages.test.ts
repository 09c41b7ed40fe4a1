import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTimeline } from '../../grader/judge/run-timeline.js';
import { renderHtml } from '../../grader/report/html-report.js';
import { renderPicturePage } from '../../grader/report/picture/page.js';
import { ownError, recording } from '../judge/recording.js';
import { exercise, failed, lesson, passed, result } from '../report/build.js';
import { sequential, staircase, together, TOGETHER } from '../report/together.js';
import { axeFindings, CHROMIUM, open, overflow, paperOf, startBrowser, tabStops, unfold } from './browser.js';

const HOSTILE = '</script><script>alert(1)</script>"><img src=x onerror=alert(2)>\0\ud800\u202eabc';

const timely = failed('three 2 s tasks finish in 2 s', {
  message: `took 6 s; wanted 2 s`,
  diagnosis: sequential,
  timeline: staircase,
  wanted: together,
});
const hostile = failed(HOSTILE, { message: HOSTILE, diagnosis: { id: 'wrong-value', message: HOSTILE, line: 3 } });

const REPORT = renderHtml(
  result(
    lesson('lesson-03', TOGETHER, [
      exercise('run-together', 'Run them together', 'failed', {
        checks: [timely, hostile, passed('gives the results in order')],
        output: [{ check: HOSTILE, at: 1_500, text: HOSTILE }],
      }),
      exercise('download-all', 'Download them all', 'not-started'),
      exercise('run-sequentially', 'One after another', 'passed'),
    ]),
  ),
);

const yours = recording()
  .call('A', 0, 2_000, { gives: 'a', line: 5 })
  .failingCall('B', 2_000, 4_000, ownError('Error', HOSTILE))
  .call(HOSTILE, 3_000, 7_000)
  .hangingCall('C', 4_000)
  .block(4_000, 5_000, 'clock-loop', 7)
  .log(1_500, HOSTILE)
  .resolves(6_000, 'a')
  .trace();
const wanted = recording().call('A', 0, 2_000).call('B', 0, 2_000).resolves(2_000, 'a').trace();

const PICTURE = renderPicturePage({
  lesson: { id: 'lesson-03', title: TOGETHER },
  exercise: exercise('run-together', 'Run them together', 'failed', { checks: [timely, hostile] }),
  seed: 1,
  checks: [
    { number: 1, check: timely, yours: runTimeline(yours), wanted: runTimeline(wanted) },
    { number: 2, check: hostile, yours: runTimeline(wanted), wanted: null },
  ],
});

const PAGES = { 'the timeline of an exercise': PICTURE, 'the report of a result': REPORT };

async function namesOf(all: Locator): Promise<(string | null)[]> {
  return Promise.all((await all.all()).map((one) => one.getAttribute('aria-label')));
}

async function box(locator: Locator): Promise<{ readonly x: number; readonly width: number }> {
  return (await locator.boundingBox()) ?? { x: Number.NaN, width: Number.NaN };
}

describe.skipIf(CHROMIUM === undefined)('in a browser (skipped where no Chromium is installed)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  describe.each(Object.entries(PAGES))('%s', (_name, text) => {
    it('opens from a file without a complaint or a request, whatever a submission printed', async () => {
      const { page, complaints, requests } = await open(browser, text);
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
      expect(await page.locator('script, img, iframe').count()).toBe(0);
      expect(await page.locator('main').innerText()).toContain('</script><script>alert(1)</script>"><img src=x');
    });

    it('has nothing that axe finds wrong, on a light screen or a dark one', async () => {
      const { page } = await open(browser, text, { colorScheme: 'light', bypassCSP: true });
      await unfold(page);
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, ['color-contrast'])).toEqual([]);
    });

    it('is no wider than its window, be it 360 pixels or 1200', async () => {
      const { page } = await open(browser, text, { viewport: { width: 360, height: 800 } });
      await unfold(page);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1_200, height: 800 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

    it('is as dark as the screen, and on paper white, with all that is folded', async () => {
      const { page } = await open(browser, text, { colorScheme: 'dark' });
      expect(await paperOf(page)).toBe('rgb(20, 23, 30)');
      await page.emulateMedia({ media: 'print' });
      expect(await paperOf(page)).toBe('rgb(255, 255, 255)');
      const folded = page.locator('details:not([open], .as-table)').first();
      expect(await folded.locator('.chart, section.check').first().isVisible()).toBe(true);
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    });
  });

  it('runs nothing that gets into a page all the same', async () => {
    const { page, complaints } = await open(browser, REPORT);
    const smuggled = '<img src="https://example.invalid/x" onerror="alert(1)"><p style="color: red">styled</p>';
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(smuggled)})`);
    // The handler is refused only when it is to be called.
    await expect
      .poll(() => complaints)
      .toEqual([
        expect.stringMatching(/inline style .*Content Security Policy/),
        expect.stringMatching(/image .*Content Security Policy/),
        expect.stringMatching(/inline event handler .*Content Security Policy/),
      ]);
  });

  it('draws a bar for each call, as long as the call, with what it is called', async () => {
    const { page } = await open(browser, PICTURE);
    const chart = page.locator('.chart').first();
    expect(await namesOf(chart.getByRole('img'))).toEqual([
      'A: 0 s to 2 s, fulfilled',
      'B: 2 s to 4 s, failed',
      expect.stringMatching(/^<\/script>.*: 3 s to 7 s, fulfilled$/),
      'C: from 4 s on, never ended',
      'blocked: 4 s to 5 s, the thread was blocked',
      'printed at 1.5 s',
      'the answer was given at 6 s',
    ]);
    const [whole, bar] = [await box(chart.locator('svg').first()), await box(chart.locator('.fulfilled rect').first())];
    expect(bar.width / whole.width).toBeCloseTo(2 / 8, 1);
    expect(Math.abs(bar.x - whole.x)).toBeLessThan(3);
  });

  it('shows apart what went on after the answer', async () => {
    const { page } = await open(browser, PICTURE);
    const chart = page.locator('.chart').first();
    expect(await chart.locator('rect.late').count()).toBe(2);
    expect(await chart.locator('rect.on').count()).toBe(5);
  });

  it('is gone through by the tab key from the top to the bars and the table', async () => {
    const { page } = await open(browser, PICTURE);
    const stops = await tabStops(page, 4);
    expect(stops[0]).toBe('Skip to the content');
    expect(stops[1]).toMatch(/^✗ failed: three 2 s tasks finish in 2 s/);
    expect(stops[2]).toBe('A: 0 s to 2 s, fulfilled');
    expect(stops[3]).toBe('B: 2 s to 4 s, failed');
  });

  it('opens a check by keyboard', async () => {
    const { page } = await open(browser, PICTURE);
    const second = page.locator('details.check').nth(1);
    expect(await second.getAttribute('open')).toBeNull();
    await second.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await second.locator('.chart').first().isVisible()).toBe(true);
  });

  it('has the same facts in a table as in its bars', async () => {
    const { page } = await open(browser, PICTURE);
    await page.locator('.as-table summary').first().click();
    const rows = await page.locator('.as-table').first().getByRole('row').allInnerTexts();
    expect(rows.map((row) => row.split('\t').join(' '))).toEqual(
      expect.arrayContaining(['yours A 0 s 2 s fulfilled', 'yours C 4 s – never ended', 'wanted B 0 s 2 s fulfilled']),
    );
  });

  it('leads from the overview of a report to an exercise', async () => {
    const { page } = await open(browser, REPORT);
    await page.getByRole('link', { name: 'run-together' }).click();
    expect(await page.locator('details:target h3').innerText()).toContain('run-together: Run them together');
  });
});
