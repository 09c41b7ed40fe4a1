// tries to import the checks as text
// status: broken
import checks from '../../lessons/lesson-01-hostile/checks/in-turn.ts' with { type: 'text' };

console.log('MEANWHILE-ESCAPED', checks);

export const inTurn = async (names) => names;
