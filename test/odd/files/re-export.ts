// what another file exports
// exercise: in-turn
export { inTurn } from './helper.js';
export type { Ask } from './helper.js';
