/** A text of one line as it is, whatever it holds: nothing in it is taken for Markdown, HTML or a link. */
export function plain(text: string): string {
  const escaped = text.replace(/[!#$%&()*+\-./:<=>?@[\\\]^_`{|}~]/g, String.raw`\$&`);
  return escaped.trim();
}

/** Lines as a block of code that nothing in them can end. */
export function fence(lines: readonly string[]): string {
  const text = lines.join('\n');
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}text\n${text}\n${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
