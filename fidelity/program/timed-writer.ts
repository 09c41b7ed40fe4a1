import type { Abortable, TimedOp, TimedStep } from './program.js';
import type { Sheet } from './sheet.js';
import { Slots } from './slots.js';
import { writeOps } from './write-op.js';
import { log } from './write-source.js';
import { writeStep, writeSteps } from './write-steps.js';

interface Written {
  readonly text: string;
  /** The slot in which what follows happens. */
  readonly slot: number;
}

/** Writes what sets timers, each into a slot of its own. */
export class TimedWriter {
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
    switch (step.does) {
      case 'sleep': {
        const wait = this.#slots.take(slot, step.wait);
        const sleep = this.#sleep(step.how, wait * this.#slotMs);
        return { text: `await ${sleep};\n${log(this.#sheet, 'slept')}`, slot: slot + wait };
      }
      case 'rings':
        return this.#rings(step, slot);
      case 'breathe':
        return { text: `await ${this.#breath(slot)};\n${log(this.#sheet, 'breathed')}`, slot };
      case 'await':
      case 'loop':
        return { text: writeStep(this.#sheet, step), slot };
      default:
        return { text: this.#op(step, slot), slot };
    }
  }

  #op(op: TimedOp, slot: number): string {
    switch (op.does) {
      case 'timeout': {
        const wait = this.#slots.take(slot, op.wait);
        const delay = `${wait * this.#slotMs}`;
        return op.bodies.map((body) => this.#timeout(delay, 'timeout', body, slot + wait)).join('\n');
      }
      case 'interval':
        return this.#interval(op, slot);
      case 'soon':
        return this.#soon(op, slot);
      case 'timed call':
        return `(async () => { ${log(this.#sheet, 'call')}\n${this.steps(op.steps, slot).text} })();`;
      case 'abortable':
        return this.#abortable(op, slot);
      default:
        return writeStep(this.#sheet, op);
    }
  }

  #ops(ops: readonly TimedOp[], slot: number): string {
    return ops.map((op) => this.#op(op, slot)).join('\n');
  }

  #timeout(delay: string, what: string, body: readonly TimedOp[], slot: number): string {
    const timer = this.#sheet.nextHandle('timers');
    const callback = `() => { ${log(this.#sheet, what)}\n${this.#ops(body, slot)} }`;
    return `${timer} = setTimeout(${delay === '' ? callback : `${callback}, ${delay}`});`;
  }

  #soon({ how, bodies }: TimedOp & { does: 'soon' }, slot: number): string {
    const family = this.#slots.familyAt(slot, how === 'immediate' ? 'immediates' : 'timers');
    const write = (body: readonly TimedOp[]): string =>
      family === 'timers' ? this.#timeout(DELAY[how], 'soon', body, slot) : this.#immediate(body, slot);
    return bodies.map(write).join('\n');
  }

  #immediate(body: readonly TimedOp[], slot: number): string {
    const immediate = this.#sheet.nextHandle('immediates');
    return `${immediate} = setImmediate(() => { ${log(this.#sheet, 'immediate')}\n${this.#ops(body, slot)} });`;
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

  #rings({ every, times, body }: TimedStep & { does: 'rings' }, slot: number): Written {
    const sheet = this.#sheet;
    const distance = this.#slots.takeSeries(slot, every, times);
    const count = sheet.name('count');
    const interval = `${this.#promised('setInterval as rings')}(${distance * this.#slotMs})`;
    const round = `${log(sheet, 'ring')}\n${writeOps(sheet, body)}`;
    const loop = `for await (const _ of ${interval}) { ${round}\n${count} += 1; if (${count} === ${times}) break; }`;
    return { text: `let ${count} = 0;\n${loop}\n${log(sheet, 'left')}`, slot: slot + distance * times };
  }

  #abortable({ wait, how, signal, steps }: Abortable, slot: number): string {
    const sheet = this.#sheet;
    const ms = this.#slots.take(slot, wait) * this.#slotMs;
    const options = `(${ms}, undefined, { signal: ${sheet.channel(signal)} })`;
    const waiting =
      how === 'sleep'
        ? `await ${this.#promised('setTimeout as sleep')}${options};`
        : `for await (const _ of ${this.#promised('setInterval as rings')}${options}) { ${log(sheet, 'ring')} break; }`;
    const caught = `catch (error) { ${log(sheet, 'caught', 'error.name')} }`;
    return `(async () => { try { ${waiting} ${log(sheet, 'waited')} } ${caught}\n${writeSteps(sheet, steps)} })();`;
  }

  #sleep(how: 'sleep' | 'scheduler' | 'promisified', ms: number): string {
    if (how === 'sleep') return `${this.#promised('setTimeout as sleep')}(${ms})`;
    if (how === 'scheduler') return `${this.#promised('scheduler')}.wait(${ms})`;
    return `${this.#sheet.import('node:util', 'promisify')}(setTimeout)(${ms})`;
  }

  #breath(slot: number): string {
    const immediate = this.#slots.familyAt(slot, 'immediates') === 'immediates';
    return immediate ? `${this.#promised('setImmediate as soon')}()` : `${this.#promised('setTimeout as sleep')}(0)`;
  }

  #promised(name: string): string {
    return this.#sheet.import('node:timers/promises', name);
  }
}

/** What stands for the delay; an immediate in a slot of timers becomes one of 0 ms. */
const DELAY = { immediate: '0', zero: '0', one: '1', bare: '' };
