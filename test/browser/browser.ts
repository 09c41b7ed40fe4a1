import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../kit/temporary-kit.js';

/** The browser to test in: the one that `MEANWHILE_CHROMIUM` names, or Debian's; `null` where there is none. */
export const CHROMIUM = [process.env.MEANWHILE_CHROMIUM, '/usr/bin/chromium'].find(
  (file) => file !== undefined && existsSync(file),
);

/** Starts the browser for all tests of a file. */
export async function startBrowser(): Promise<Browser> {
  // A sandbox of its own needs rights that root in a container has not; it only ever opens our own pages.
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });
}

/** A page that is open, and what it did that it should not. */
export interface OpenPage {
  readonly page: Page;
  /** What came up in the console, and what the policy of the page refused. */
  readonly complaints: readonly string[];
  /** What it asked for besides itself. */
  readonly requests: readonly string[];
}

/** Opens a page from a file, as somebody does who was sent one. */
export async function open(browser: Browser, text: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const file = path.join(await temporaryFolder(), 'page.html');
  await writeFile(file, text);
  const context = await browser.newContext({ ...options, offline: true });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (request.url() !== address && request.url() !== 'data:,') requests.push(request.url());
  });
  await page.goto(address);
  return { page, complaints, requests };
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe finds wrong, as `rule: element`; the page must have been opened with `bypassCSP`.
 *
 * @param rules all of them unless told otherwise
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const options = JSON.stringify(rules === undefined ? {} : { runOnly: rules });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

/** Opens all that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
}

/** What a page is painted on. */
export async function paperOf(page: Page): Promise<string> {
  return page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
}

/** Goes through a page by the tab key and tells what each stop is called. */
export async function tabStops(page: Page, count: number): Promise<string[]> {
  const stops: string[] = [];
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    const name = (await focused.getAttribute('aria-label')) ?? (await focused.textContent()) ?? '';
    stops.push(name.replace(/\s+/g, ' ').trim());
  }
  return stops;
}

/** How far a page reaches beyond its window, in CSS pixels. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
}
