import type { TransformStream } from 'web-streams-polyfill';
import { wrongArgument } from '../coded-error.js';
import type { Core } from '../core.js';
import { toText } from '../to-text.js';
import { TextDecoder } from './text.js';

type DecoderOptions = ConstructorParameters<typeof TextDecoder>[1];
type Encoder = InstanceType<typeof globalThis.TextEncoder>;
type Transform<Chunk> = TransformStream<unknown, Chunk>;

/** The streams that make text of bytes and bytes of text. They need the classes of streams when the first is made. */
export function createTextStreams(core: Core, TextEncoder: new () => Encoder) {
  class TextDecoderStream {
    readonly #decoder: TextDecoder;
    readonly #transform: Transform<string>;

    constructor(label?: unknown, options?: DecoderOptions) {
      const decoder = new TextDecoder(label, options);
      this.#decoder = decoder;
      this.#transform = new (core.part('streams').TransformStream)<unknown, string>({
        transform: (chunk, controller) => {
          const text = decoder.decode(asBytes(chunk), { stream: true });
          if (text !== '') controller.enqueue(text);
        },
        flush: (controller) => {
          const text = decoder.decode();
          if (text !== '') controller.enqueue(text);
        },
      });
    }

    get encoding(): string {
      return this.#decoder.encoding;
    }
    get fatal(): boolean {
      return this.#decoder.fatal;
    }
    get ignoreBOM(): boolean {
      return this.#decoder.ignoreBOM;
    }
    get readable(): Transform<string>['readable'] {
      return this.#transform.readable;
    }
    get writable(): Transform<string>['writable'] {
      return this.#transform.writable;
    }
  }

  class TextEncoderStream {
    readonly #encoder = new TextEncoder();
    readonly #transform: Transform<Uint8Array>;

    constructor() {
      const encoder = this.#encoder;
      // The first half of a character whose second half may begin the next chunk.
      let half = '';
      this.#transform = new (core.part('streams').TransformStream)<unknown, Uint8Array>({
        transform: (chunk, controller) => {
          const text = half + toText(chunk);
          half = isFirstHalf(text.charCodeAt(text.length - 1)) ? text.slice(-1) : '';
          const whole = text.slice(0, text.length - half.length);
          if (whole !== '') controller.enqueue(encoder.encode(whole));
        },
        flush: (controller) => {
          if (half !== '') controller.enqueue(encoder.encode(half));
        },
      });
    }

    get encoding(): string {
      return this.#encoder.encoding;
    }
    get readable(): Transform<Uint8Array>['readable'] {
      return this.#transform.readable;
    }
    get writable(): Transform<Uint8Array>['writable'] {
      return this.#transform.writable;
    }
  }

  return { TextDecoderStream, TextEncoderStream };
}

function isFirstHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

/** No argument is the end of the text to a decoder. To a stream, `undefined` is a chunk that is no bytes. */
function asBytes(chunk: unknown): unknown {
  if (chunk !== undefined) return chunk;
  throw wrongArgument('chunk', 'an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView', chunk);
}
