import { expect, it } from 'vitest';
import { findLessons } from '../../grader/course/find-lessons.js';
import { openKit } from '../../grader/grading/kit.js';
import { Runner } from '../../grader/run/runner.js';
import { verifyReadme } from '../../grader/verify/verify-readme.js';
import { temporaryKit } from '../kit/temporary-kit.js';

const HEADINGS =
  'Objective|Concepts covered|Prerequisites|Lesson|Example|Exercises|Common mistakes|Key takeaways|If you come from Python'.split(
    '|',
  );

function readme(lesson: string, headings: readonly string[] = HEADINGS, words = 700): string {
  const sections = headings.map((heading) => `## ${heading}\n\n${heading === 'Lesson' ? lesson : ''}\n`);
  return `# Title\n\n${'word '.repeat(words)}\n\n${sections.join('\n')}`;
}

/** What is found in a lesson's README. */
async function findings(text: string): Promise<string[]> {
  const kit = openKit(await temporaryKit({ 'lessons/lesson-01-two/README.md': text }));
  const [lesson] = await findLessons(kit.root);
  if (lesson === undefined) throw new Error('the small course has a lesson');
  const runner = new Runner(kit.childProgram);
  const report = await verifyReadme(kit, runner, lesson).finally(() => runner.close());
  return report.findings.map(({ what }) => what);
}

const listing = (code: string, output: string): string =>
  `\`\`\`ts\n${code}\n\`\`\`\n\n\`\`\`text\n${output}\n\`\`\`\n`;
const SLEEP = "import { setTimeout as sleep } from 'node:timers/promises';\n";

it('finds nothing when every listing prints what it says', async () => {
  const code = `${SLEEP}console.log('a');\nawait sleep(1500);\nconsole.log('b\\nc');`;
  expect(await findings(readme(listing(code, '[0.0 s] a\n[1.5 s] b\n[1.5 s] c')))).toEqual([]);
});

it('shows an error that nobody caught as Node names it', async () => {
  const code = `${SLEEP}setTimeout(() => { throw new TypeError('oh'); }, 100);\nawait sleep(200);\nthrow new Error('end');`;
  expect(await findings(readme(listing(code, '[0.1 s] Uncaught TypeError: oh\n[0.2 s] Uncaught Error: end')))).toEqual(
    [],
  );
});

it.each([
  [
    'another line',
    "console.log('a');",
    '[0.0 s] b',
    'line 1 of the listing\'s output is "[0.0 s] a"; the text block says "[0.0 s] b"',
  ],
  [
    'a line too few',
    "console.log('a');\nconsole.log('b');",
    '[0.0 s] a',
    'line 2 of the listing\'s output is "[0.0 s] b"; the text block says missing',
  ],
  [
    'a line too many',
    "console.log('a');",
    '[0.0 s] a\n[0.0 s] b',
    'line 2 of the listing\'s output is missing; the text block says "[0.0 s] b"',
  ],
  ['code that does not compile', 'const = 1;', '', 'the listing does not compile: Expected identifier but found "="'],
])('finds a listing with %s', async (_, code, output, what) => {
  expect(await findings(readme(listing(code, output)))).toEqual([what]);
});

it('finds headings that are missing or in another order', async () => {
  expect(await findings(readme('', [...HEADINGS].reverse()))).toEqual([`its headings must be: ${HEADINGS.join(', ')}`]);
});

it.each([100, 2_000])('finds a README of %i words too short or too long', async (words) => {
  expect((await findings(readme('', HEADINGS, words)))[0]).toMatch(/^it has \d+ words; 600 to 1800 wanted$/);
});
