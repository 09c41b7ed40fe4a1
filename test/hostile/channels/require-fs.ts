// tries to get at the file system with require
// status: failed
export async function inTurn(names) {
  for (const name of ['fs', 'node:fs', 'node:fs/promises', 'constructor', '__proto__', 'meanwhile', 'meanwhile:probe']) {
    try {
      const fs = require(name + '');
      if (fs !== undefined) console.log('MEANWHILE-ESCAPED by require', name);
      fs.writeSync(3, `${JSON.stringify({ kind: 'done' })}\n`);
    } catch {
      // The next one.
    }
  }
  return names;
}
