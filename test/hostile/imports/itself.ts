// tries to import itself without end
// status: failed
import * as self from './in-turn.js';

export const inTurn = async (names) => self.inTurn?.length ?? names;
