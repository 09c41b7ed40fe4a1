import { markup, type Markup } from './markup.js';

/** A sentence in which words between backticks are code. */
export function prose(sentence: string): Markup {
  const parts = sentence.split(/`([^`]+)`/);
  return markup`${parts.map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}
