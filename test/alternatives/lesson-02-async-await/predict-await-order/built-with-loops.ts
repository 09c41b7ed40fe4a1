// builds the lists with loops and helpers instead of writing each line
export function predictAwaitOrder() {
  const plainValues = ['main: both are walking'];
  for (const turn of ['left', 'right']) for (const pet of ['cat', 'dog']) plainValues.push(`${pet}: ${turn}`);
  const by = (who: string, ...what: string[]) => what.map((line) => `${who}: ${line}`);
  return {
    callThenAwait: [
      ...by('main', 'call'),
      ...by('paint', 'open the tin'),
      ...by('main', 'called'),
      ...by('paint', 'dip the brush'),
      ...by('main', 'done'),
    ],
    plainValues,
    awaitLater: [
      ...by('letter', 'posted'),
      ...by('lunch', 'begins'),
      ...by('letter', 'in the box'),
      ...by('lunch', 'over'),
      ...by('letter', 'good news'),
    ],
    thenables: ['visit: knock', 'main: waiting outside', ...by('vault', 'asked', 'open'), 'visit: gold'],
    microtasksAndTimers: [
      'main: set',
      ...['microtask', 'reaction'],
      ...by('main', 'one await', 'two awaits'),
      'timer',
      'main: slept',
    ],
  };
}
