// tries to take in the reference solution with a require that has a hole in its path
// status: broken
const name = 'in-turn';

export const inTurn = (names, ask) => require('../../solutions/lesson-01-hostile/' + name + '.ts').inTurn(names, ask);
