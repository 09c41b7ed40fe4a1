import { expect, it } from 'vitest';
import { editorCall } from '../../grader/watch/editor-call.js';

const open = (env: Record<string, string>, line: number | null = 9) => {
  const { command, args, onTerminal } = editorCall(env, '/desk/nap.ts', line);
  return `${[command, ...args].join(' ')}${onTerminal ? ' (on the terminal)' : ''}`;
};

it.each([
  [{}, 'code -g /desk/nap.ts:9'],
  [{ EDITOR: '', VISUAL: ' ' }, 'code -g /desk/nap.ts:9'],
  [{ EDITOR: 'vim' }, 'vim +9 /desk/nap.ts (on the terminal)'],
  [{ EDITOR: 'nano', VISUAL: '/usr/bin/nvim' }, '/usr/bin/nvim +9 /desk/nap.ts (on the terminal)'],
  [{ EDITOR: 'code --wait' }, 'code --wait -g /desk/nap.ts:9 (on the terminal)'],
  [{ EDITOR: 'subl -n' }, 'subl -n /desk/nap.ts:9 (on the terminal)'],
  [{ EDITOR: 'my-editor' }, 'my-editor /desk/nap.ts (on the terminal)'],
])('opens the file at a line as the editor wants to be asked: %j', (env, words) => {
  expect(open(env)).toBe(words);
});

it('opens the file alone when no line is of interest', () => {
  expect(open({ EDITOR: 'vim' }, null)).toBe('vim /desk/nap.ts (on the terminal)');
  expect(open({}, null)).toBe('code /desk/nap.ts');
});
