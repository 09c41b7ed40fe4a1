import type { Channel } from './program.js';

type Handles = 'timers' | 'immediates';

/** What a program being written has used so far: labels, timers, and what must be declared at its head. */
export class Sheet {
  readonly #declarations = new Map<string, string>();
  readonly #imports = new Map<string, Set<string>>();
  #labels = 0;
  readonly #handles = { timers: 0, immediates: 0 };
  #names = 0;
  #abortsHeard = 0;

  /** A number that no other label has. */
  label(): number {
    this.#labels += 1;
    return this.#labels;
  }

  /** Where the next timer or immediate is kept, for others to clear it. */
  nextHandle(of: Handles): string {
    this.#handles[of] += 1;
    return this.handle(of, this.#handles[of] - 1);
  }

  /** Where the n-th timer or immediate is kept; there may be none. */
  handle(of: Handles, number: number): string {
    this.#declare(of, '[]');
    return `${of}[${number}]`;
  }

  name(stem: string): string {
    this.#names += 1;
    return `${stem}${this.#names}`;
  }

  /** @param name an exported name, or `name as other`; gives the name to use */
  import(module: string, name: string): string {
    const names = this.#imports.get(module) ?? new Set<string>();
    this.#imports.set(module, names.add(name));
    return name.split(' as ').at(-1) ?? name;
  }

  /**
   * Writes what is called when a channel tells something. While an abort is being heard, Node's versions do not agree whether a listener that
   * is added to a signal made by `AbortSignal.any` is still called (20 and 22 do it, 24.21 does not): in there another
   * signal takes its place.
   */
  hearing({ is }: Channel, write: () => string): string {
    const isAbort = is === 'signal' || is === 'either';
    if (isAbort) this.#abortsHeard += 1;
    const text = write();
    if (isAbort) this.#abortsHeard -= 1;
    return text;
  }

  /** The name of a channel's own object: what listeners are added to, or the promise. */
  channel({ is, number }: Channel): string {
    switch (is) {
      case 'emitter':
        this.#declare(`emitter${number}`, `new ${this.import('node:events', 'EventEmitter')}()`);
        return `emitter${number}`;
      case 'target':
        this.#declare(`target${number}`, 'new EventTarget()');
        return `target${number}`;
      case 'signal':
        return `${this.controller(number)}.signal`;
      case 'either': {
        if (this.#abortsHeard > 0) return `${this.controller(number)}.signal`;
        const both = [this.controller(0), this.controller(1)].map((controller) => `${controller}.signal`);
        this.#declare('either', `AbortSignal.any([${both.join(', ')}])`);
        return 'either';
      }
      case 'promise':
        this.#declare(`deferred${number}`, 'deferred()');
        return `deferred${number}.promise`;
    }
  }

  controller(number: 0 | 1): string {
    this.#declare(`controller${number}`, 'new AbortController()');
    return `controller${number}`;
  }

  /** The program: what was written, below what it uses. */
  finish(body: string): string {
    const imports = [...this.#imports].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}';`);
    const declarations = [...this.#declarations].map(([name, value]) => `const ${name} = ${value};`);
    const deferred = declarations.some((line) => line.endsWith('deferred();')) ? [DEFERRED] : [];
    return [...imports, ...deferred, ...declarations, body].join('\n');
  }

  #declare(name: string, value: string): void {
    if (!this.#declarations.has(name)) this.#declarations.set(name, value);
  }
}

const DEFERRED = `function deferred() {
  const it = {};
  it.promise = new Promise((resolve) => { it.settle = resolve; });
  return it;
}`;
