// tries to have a worker run code and files that are not its own, with flags, an environment and input
// status: failed
import { Worker, isMainThread } from 'node:worker_threads';

const HERE = new URL(import.meta.url);

export async function inTurn(names) {
  const code = `console.log('MEANWHILE-ESCAPED by code'); require('fs').writeFileSync('/tmp/meanwhile-hostile-was-here', '')`;
  const odd = { toString: () => import.meta.filename, href: 'data:text/javascript,' + encodeURIComponent(code) };
  const changing = { get href() { return (this.n = (this.n ?? 0) + 1) === 1 ? HERE.href : '/etc/passwd'; } };
  const starts = [
    [code, { eval: true }],
    [HERE, { eval: code }],
    ['/etc/passwd'],
    ['/tmp/meanwhile-hostile-was-here.js'],
    ['../../../../solutions/lesson-01-hostile/in-turn.js'],
    [`${import.meta.dirname}/../checks/in-turn.ts`],
    [new URL('data:text/javascript,' + encodeURIComponent(code))],
    [new URL('file:///meanwhile/../etc/passwd')],
    [odd],
    [HERE, { execArgv: ['--allow-fs-write=*', '--inspect'] }],
    [HERE, { env: Symbol.for('nodejs.worker_threads.SHARE_ENV') }],
    [HERE, { env: { NODE_OPTIONS: '--import data:text/javascript,0' } }],
    [HERE, { argv: ['x'] }],
    [HERE, { stdin: true }],
    [HERE, { stdout: true, stderr: true }],
    [HERE, { resourceLimits: { maxOldGenerationSizeMb: 1e9, stackSizeMb: 1e9 } }],
  ];
  for (const [file, options] of starts) {
    try {
      new Worker(file, options);
      console.log('MEANWHILE-ESCAPED by', String(file), options);
    } catch {
      // It was refused.
    }
  }
  new Worker(changing).terminate();
  return names;
}

if (!isMainThread) console.log('a worker');
