// all that another file exports
// exercise: in-turn
export * from './helper.js';
