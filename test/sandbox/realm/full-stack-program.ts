import { nodeInternals, writeHostStack } from '../../../grader/sandbox/realm/node-internals.js';
import { freshRealm } from './fresh-realm.js';

/** Reads the stacks of errors from ever less deep in a full stack; counts what is thrown and not of the realm. */
const READ_STACKS = `(() => { let foreign = 0; let left = 0; const note = (error) => { if (!(error instanceof Error)) foreign += 1; };
  const dive = () => { try { dive(); } catch (error) { note(error); } if (left > 0) { left -= 1; try { new Error('x').stack; } catch (error) { note(error); } } };
  const pad = (depth) => { if (depth > 0) pad(depth - 1); else { left = 100; dive(); } };
  for (let depth = 0; depth < 40; depth += 1) pad(depth); return foreign; })()`;

const internals = nodeInternals();
if (internals === null) throw new Error('start this with --expose-internals');

const foreignBefore = (freshRealm().run(READ_STACKS) as number) > 0;
const { promiseDetails } = internals;
const realm = freshRealm({ promiseDetails, writeForeignStack: writeHostStack });
internals.handOverStacks(realm.library.prepareStackTrace);
const foreignAfter = realm.run(READ_STACKS);
realm.run(
  `const rejected = Promise.reject(7); rejected.catch(() => {}); console.log(Promise.resolve(5), new Promise(() => {}), rejected)`,
);

console.log(
  JSON.stringify({
    foreignBefore,
    foreignAfter,
    hostStack: new Error('host').stack?.includes('full-stack-program') ?? false,
    hostSites: sitesOfHost().some((site) => site.getFunctionName() === 'sitesOfHost'),
    printed: realm.clock.printed[0]?.[1],
  }),
);

function sitesOfHost(): NodeJS.CallSite[] {
  const before: unknown = Reflect.get(Error, 'prepareStackTrace');
  Error.prepareStackTrace = (_error, sites) => sites;
  const sites = new Error('host').stack as unknown as NodeJS.CallSite[];
  Reflect.set(Error, 'prepareStackTrace', before);
  return sites;
}
