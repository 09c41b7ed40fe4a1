import fc from 'fast-check';
import { compare } from './compare.js';
import { RealNode } from './real-node.js';
import { VirtualNode } from './virtual-node.js';
import { programs } from './program/draw-program.js';
import { writeProgram } from './program/write-program.js';
const n = Number(process.argv[2] ?? 50), seed = Number(process.argv[3] ?? 1);
const sides = { real: new RealNode(), virtual: new VirtualNode() };
const count: Record<string, number> = {};
const list = fc.sample(programs(), { numRuns: n, seed });
if (process.argv[4] === 'show') { for (const p of list) console.log(writeProgram(p, 5), '\n======'); }
let lines = 0; let empty = 0;
const t = performance.now();
for (const p of list) {
  const r = await compare(sides, p);
  const key = r.kind + ('slowly' in r && r.slowly ? ' slowly' : '');
  count[key] = (count[key] ?? 0) + 1;
}
for (const p of list) { const l = (await sides.virtual.run(writeProgram(p, 5))).length; lines += l; if (l < 3) empty++; }
console.log(count, performance.now() - t, 'lines', lines / n, 'nearly empty', empty);
await sides.real.close(); await sides.virtual.close();
