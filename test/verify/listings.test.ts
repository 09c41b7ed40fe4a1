import { expect, it } from 'vitest';
import { countWords, findListings } from '../../grader/verify/listings.js';

const README = `# Title

Two words.

\`\`\`ts
console.log('a');
\`\`\`

\`\`\`text
[0.0 s] a
\`\`\`

- in a list

\`\`\`ts
const quiet = 1;
\`\`\`

Words between.

\`\`\`text
a picture
\`\`\`

\`\`\`python
print('no')
\`\`\`
`;

it('finds the listings with their lines, and the output that follows one at once', () => {
  expect(findListings(README)).toEqual([
    { line: 6, code: "console.log('a');", output: '[0.0 s] a' },
    { line: 16, code: 'const quiet = 1;', output: null },
  ]);
});

it('tells two listings of the same text apart', () => {
  const twice = '```ts\nf();\n```\n\n```ts\nf();\n```\n';
  expect(findListings(twice).map(({ line }) => line)).toEqual([2, 6]);
});

it('counts the words that are read', () => {
  expect(countWords(README)).toBe(8);
});
