import {
  ByteLengthQueuingStrategy,
  CountQueuingStrategy,
  ReadableByteStreamController,
  ReadableStream,
  ReadableStreamBYOBReader,
  ReadableStreamBYOBRequest,
  ReadableStreamDefaultController,
  ReadableStreamDefaultReader,
  TransformStream,
  TransformStreamDefaultController,
  WritableStream,
  WritableStreamDefaultController,
  WritableStreamDefaultWriter,
} from 'web-streams-polyfill';
import { nameClasses } from '../define.js';

/** The streams of the web: they wait by promises alone, and so live in virtual time as they are. */
export function create() {
  // Before Node 22 nothing in a realm can move a buffer. The library looks for what can when it has its first bytes, and
  // would take `structuredClone` for it, which throws. While a part is loaded there is none: buffers stay where they are.
  new ReadableStream({ type: 'bytes', start: (controller) => controller.enqueue(new Uint8Array(1)) });
  return nameClasses({
    ByteLengthQueuingStrategy,
    CountQueuingStrategy,
    ReadableByteStreamController,
    ReadableStream,
    ReadableStreamBYOBReader,
    ReadableStreamBYOBRequest,
    ReadableStreamDefaultController,
    ReadableStreamDefaultReader,
    TransformStream,
    TransformStreamDefaultController,
    WritableStream,
    WritableStreamDefaultController,
    WritableStreamDefaultWriter,
  });
}
