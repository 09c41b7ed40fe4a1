import { appendFile, stat } from 'node:fs/promises';
import { FORMATS, type Format, type Surroundings } from '../report/formats.js';
import type { Result } from '../report/result.js';
import type { Output } from './outputs.js';
import { putText } from './put-text.js';
import type { Terminal } from './terminal.js';
import { reasonOf } from './write-file.js';

/**
 * Renders a result in each format that is asked for and brings it where it belongs: each file is written whole or not at
 * all, and none before all are rendered.
 *
 * @throws RequestError when a file cannot be written
 */
export async function deliver(
  result: Result,
  outputs: readonly Output[],
  surroundingsOf: (output: Output) => Surroundings,
  terminal: Terminal,
): Promise<void> {
  const texts = await Promise.all(
    outputs.map((output) => {
      const { render }: Format = FORMATS[output.format];
      return render(result, surroundingsOf(output));
    }),
  );
  for (const [index, { out }] of outputs.entries()) await putText(texts[index] ?? '', terminal, out);
  if (outputs.some(({ format }) => format === 'github')) await summarize(result, terminal);
}

/** GitHub takes no more of one step's summary. */
const MOST_OF_A_SUMMARY = 1_048_576;

/** A step of GitHub Actions has a page of its own, to which the result is added. */
async function summarize(result: Result, { env, err }: Terminal): Promise<void> {
  const file = env.GITHUB_STEP_SUMMARY ?? '';
  if (file === '') return;
  const { renderMarkdown } = await import('../report/formats/markdown.js');
  const before = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  await appendFile(file, renderMarkdown(result, MOST_OF_A_SUMMARY - before)).catch((error: unknown) => {
    err(`The summary of this step cannot be written (${reasonOf(error)}); its log has the scorecard.\n`);
  });
}
