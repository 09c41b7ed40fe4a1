// tries to import an absolute path
// status: broken
import text from '/etc/passwd' with { type: 'text' };

console.log('MEANWHILE-ESCAPED', text);

export const inTurn = async (names) => names;
