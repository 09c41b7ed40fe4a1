// tries to import a JSON file of the machine
// status: broken
import settings from '../../node_modules/typescript/package.json' with { type: 'json' };

console.log('MEANWHILE-ESCAPED', settings.name);

export const inTurn = async (names) => names;
