import type { Iterated, Op, Step, Yield } from './program.js';
import type { Sheet } from './sheet.js';
import { writeOp, writeOps } from './write-op.js';
import { canReject, eventOf, log, writeSource } from './write-source.js';

/** Writes the statements of an async function. */
export function writeSteps(sheet: Sheet, steps: readonly Step[]): string {
  return steps.map((step) => writeStep(sheet, step)).join('\n');
}

/** Writes one statement of an async function. */
export function writeStep(sheet: Sheet, step: Step): string {
  switch (step.does) {
    case 'await': {
      const statement = `await ${writeSource(sheet, step.what)};\n${log(sheet, 'after')}`;
      return canReject(step.what) ? caught(sheet, statement) : statement;
    }
    case 'loop':
      return writeLoop(sheet, step.over, step.body, step.leaveAfter);
    default:
      return writeOp(sheet, step);
  }
}

function writeLoop(sheet: Sheet, over: Iterated, body: readonly Op[], leaveAfter: number): string {
  const count = sheet.name('count');
  const leave = leaveAfter === 0 ? '' : `${count} += 1; if (${count} === ${leaveAfter}) break;`;
  const head = leaveAfter === 0 ? '' : `let ${count} = 0;\n`;
  const iterable = writeIterated(sheet, over);
  const loop = `for await (const _ of ${iterable}) { ${log(sheet, 'round')}\n${writeOps(sheet, body)}\n${leave} }`;
  const statement = `${head}${loop}\n${log(sheet, 'left')}`;
  const throws = over.kind === 'generator' && over.steps.some((step) => 'what' in step && canReject(step.what));
  return throws ? caught(sheet, statement) : statement;
}

function writeIterated(sheet: Sheet, over: Iterated): string {
  switch (over.kind) {
    case 'list':
      // One that is never come to would be an unhandled rejection.
      return `[${over.of
        .filter((item) => !canReject(item))
        .map((item) => writeSource(sheet, item))
        .join(', ')}]`;
    case 'generator':
      return `(async function* () { ${log(sheet, 'generator')}
try { ${over.steps.map((step) => writeYield(sheet, step)).join('\n')} } finally { ${log(sheet, 'finally')} } })()`;
    case 'events':
      return `${sheet.import('node:events', 'on')}(${sheet.channel(over.of)}, '${eventOf(over.of)}')`;
  }
}

function writeYield(sheet: Sheet, step: Op | Yield): string {
  if (!('what' in step)) return writeOp(sheet, step);
  return `${step.does} ${writeSource(sheet, step.what)};`;
}

function caught(sheet: Sheet, statement: string): string {
  return `try { ${statement} } catch { ${log(sheet, 'caught')} }`;
}
