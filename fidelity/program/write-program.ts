import { Sheet } from './sheet.js';
import { Slots } from './slots.js';
import type { Program, TimedOp, TimedStep } from './program.js';
import { writeOps } from './write-op.js';
import { log } from './write-source.js';
import { writeStep, writeSteps } from './write-steps.js';

/**
 * Writes a program as the text of one ES module. Each callback prints a label of its own when it is called.
 *
 * @param slotMs how far apart the moments are at which its timers fall due, in milliseconds
 */
export function writeProgram(program: Program, slotMs: number): string {
  const sheet = new Sheet();
  const { text } = new TimedWriter(sheet, slotMs).steps(program, 0);
  return sheet.finish(text);
}

interface Written {
  readonly text: string;
  /** The slot in which what follows happens. */
  readonly slot: number;
}

class TimedWriter {
  readonly #sheet: Sheet;
  readonly #slotMs: number;
  readonly #slots = new Slots();

  constructor(sheet: Sheet, slotMs: number) {
    this.#sheet = sheet;
    this.#slotMs = slotMs;
  }

  /** Writes statements that follow one another in time. */
  steps(steps: readonly TimedStep[], from: number): Written {
    let slot = from;
    const texts = steps.map((step) => {
      const written = this.#step(step, slot);
      slot = written.slot;
      return written.text;
    });
    return { text: texts.join('\n'), slot };
  }

  #step(step: TimedStep, slot: number): Written {
    const sheet = this.#sheet;
    switch (step.does) {
      case 'sleep': {
        const wait = this.#slots.take(slot, step.wait);
        return { text: `await ${this.#sleep(step.how, wait)};\n${log(sheet, 'slept')}`, slot: slot + wait };
      }
      case 'breathe': {
        const immediate = this.#slots.familyAt(slot, 'immediates') === 'immediates';
        const soon = immediate ? `${this.#timersPromises('setImmediate as soon')}()` : `${this.#sleepName()}(0)`;
        return { text: `await ${soon};\n${log(sheet, 'breathed')}`, slot };
      }
      case 'rings': {
        const every = this.#slots.takeSeries(slot, step.every, step.times);
        const count = sheet.name('count');
        const interval = `${this.#timersPromises('setInterval as rings')}(${every * this.#slotMs})`;
        const round = `${log(sheet, 'ring')}\n${writeOps(sheet, step.body)}`;
        const loop = `for await (const _ of ${interval}) { ${round}\n${count} += 1; if (${count} === ${step.times}) break; }`;
        return { text: `let ${count} = 0;\n${loop}\n${log(sheet, 'left')}`, slot: slot + every * step.times };
      }
      case 'await':
      case 'loop':
        return { text: writeStep(sheet, step), slot };
      default:
        return { text: this.#op(step, slot), slot };
    }
  }

  #op(op: TimedOp, slot: number): string {
    const sheet = this.#sheet;
    switch (op.does) {
      case 'timeout': {
        const wait = this.#slots.take(slot, op.wait);
        return op.bodies.map((body) => this.#timeout(`${wait * this.#slotMs}`, 'timeout', body, slot + wait)).join('\n');
      }
      case 'interval':
        return this.#interval(op, slot);
      case 'soon': {
        const family = this.#slots.familyAt(slot, op.how === 'immediate' ? 'immediates' : 'timers');
        if (family === 'timers') return this.#timeout(DELAY[op.how], 'soon', op.body, slot);
        return `${sheet.nextHandle('immediates')} = setImmediate(() => { ${log(sheet, 'immediate')}\n${this.#ops(op.body, slot)} });`;
      }
      case 'timed call':
        return `(async () => { ${log(sheet, 'call')}\n${this.steps(op.steps, slot).text} })();`;
      case 'abortable': {
        const wait = this.#slots.take(slot, op.wait) * this.#slotMs;
        const sleep = `await ${this.#sleepName()}(${wait}, undefined, { signal: ${sheet.channel(op.signal)} });`;
        const attempt = `try { ${sleep} ${log(sheet, 'slept')} } catch (error) { ${log(sheet, 'caught', 'error.name')} }`;
        return `(async () => { ${attempt}\n${writeSteps(sheet, op.steps)} })();`;
      }
      default:
        return writeStep(sheet, op);
    }
  }

  #ops(ops: readonly TimedOp[], slot: number): string {
    return ops.map((op) => this.#op(op, slot)).join('\n');
  }

  #timeout(delay: string, what: string, body: readonly TimedOp[], slot: number): string {
    const timer = this.#sheet.nextHandle('timers');
    const callback = `() => { ${log(this.#sheet, what)}\n${this.#ops(body, slot)} }`;
    return `${timer} = setTimeout(${[callback, delay].filter((part) => part !== '').join(', ')});`;
  }

  /** One of 0 ms belongs to the timers of at most 1 ms. */
  #interval({ every, ticks, body }: TimedOp & { does: 'interval' }, slot: number): string {
    const sheet = this.#sheet;
    const quick = every === 0 && this.#slots.familyAt(slot, 'timers') === 'timers';
    const delay = quick ? 0 : this.#slots.takeSeries(slot, Math.max(1, every), ticks) * this.#slotMs;
    const timer = sheet.nextHandle('timers');
    const count = sheet.name('ticks');
    const last = `${count} += 1; if (${count} === ${ticks}) clearInterval(${timer});`;
    const callback = `() => { ${log(sheet, 'interval')}\n${writeOps(sheet, body)}\n${last} }`;
    return `let ${count} = 0;\n${timer} = setInterval(${callback}, ${delay});`;
  }

  #sleep(how: 'sleep' | 'scheduler' | 'promisified', slots: number): string {
    const ms = slots * this.#slotMs;
    if (how === 'sleep') return `${this.#sleepName()}(${ms})`;
    if (how === 'scheduler') return `${this.#timersPromises('scheduler')}.wait(${ms})`;
    return `${this.#sheet.import('node:util', 'promisify')}(setTimeout)(${ms})`;
  }

  #sleepName(): string {
    return this.#timersPromises('setTimeout as sleep');
  }

  #timersPromises(name: string): string {
    return this.#sheet.import('node:timers/promises', name);
  }
}

/** What stands for the delay; an immediate in a slot of timers becomes one of 0 ms. */
const DELAY = { immediate: '0', zero: '0', one: '1', bare: '' };
