import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderClassPage } from '../../grader/report/class/page.js';
import { classOf, student } from '../report/class/build-class.js';
import { axeFindings, CHROMIUM, open, paperOf, startBrowser, unfold } from './browser.js';

const HOSTILE = '</script><script>alert(1)</script>"><img src=x onerror=alert(2)>\u202eabc';

const SMALL = renderClassPage(
  classOf(
    [
      student('Grace', [
        ['failed', 1, 'race', 'sequential-await'],
        ['passed', 4],
      ]),
      student('Ada', [
        ['passed', 4],
        ['passed', 4],
      ]),
      student(HOSTILE, [
        ['stuck', 0],
        ['not-started', 0],
      ]),
      student(
        'Zoe',
        [
          ['not-started', 0],
          ['not-started', 0],
        ],
        { problem: 'handed in nothing' },
      ),
    ],
    {
      samples: [
        {
          lesson: 'lesson-01',
          exercise: 'both',
          diagnosis: 'race',
          bytes: 20,
          code: `await 1;\n${HOSTILE}\n`,
          line: 1,
        },
      ],
    },
  ),
);

const LARGE = renderClassPage(
  classOf(
    Array.from({ length: 300 }, (_, index) =>
      student(`student ${index}`, [
        ['failed', index % 5, 'race'],
        ['passed', 4],
      ]),
    ),
  ),
);

/** The students from top to bottom. */
function names(page: Page): Promise<string[]> {
  return page.locator('.heat tbody th').allTextContents();
}

describe.skipIf(CHROMIUM === undefined)('the class page, in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  it('asks for nothing, complains of nothing, and shows what was written as text', async () => {
    const { page, complaints, requests } = await open(browser, SMALL);
    await unfold(page);
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] });
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('#students').textContent()).toContain('onerror=alert(2)>\\u202eabc');
    expect(await page.locator('mark').textContent()).toBe('await 1;');
  });

  it('is sorted by keyboard, from the lowest and then from the highest, and says so', async () => {
    const { page } = await open(browser, SMALL);
    await page.getByRole('button', { name: 'points of' }).focus();
    await page.keyboard.press('Enter');
    expect((await names(page)).map((name) => name.slice(0, 3))).toEqual(['</s', 'Zoe', 'Gra', 'Ada']);
    expect(await page.getByRole('status').textContent()).toContain('from the lowest');
    await page.keyboard.press('Space');
    expect((await names(page))[0]).toBe('Ada');
    expect(await page.locator('.heat th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await page.getByRole('button', { name: 'student' }).press('Enter');
    expect((await names(page)).slice(-3).map((name) => name.slice(0, 3))).toEqual(['Ada', 'Gra', 'Zoe']);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing wrong with it when it is %s', async (colorScheme) => {
    const { page } = await open(browser, SMALL, { colorScheme, bypassCSP: true });
    await unfold(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(await paperOf(page)).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 23, 30)');
  });

  it('shows a class of 300 whole, and sorts it', async () => {
    const { page } = await open(browser, LARGE);
    expect(await page.locator('.heat tbody tr').count()).toBe(300);
    await page.getByRole('button', { name: 'both' }).press('Enter');
    expect(await page.locator('.heat tbody tr td:nth-child(3)').first().textContent()).toBe('0');
  });
});
