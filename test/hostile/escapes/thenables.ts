// tries to run code in the host while it waits for a thenable
// status: failed
import { escapeBy } from './escape.js';

export function inTurn(names) {
  let asked = 0;
  return {
    get then() {
      asked += 1;
      return (resolve, reject) => {
        escapeBy([resolve, reject, this], 'then');
        resolve({ then: (again) => { escapeBy(again, 'again'); again(names); } });
        reject(asked);
        resolve(asked);
      };
    },
    get constructor() {
      return class { static get [Symbol.species]() { return escapeBy; } };
    },
  };
}
