import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping';
import path from 'node:path';
import { SUBMISSION_FILE } from '../sandbox/place.js';
import type { RawPlace } from '../sandbox/protocol.js';
import type { Place } from '../trace/events.js';

/** Maps places in a bundled submission back to the student's own files. */
export class SourceLines {
  readonly #map: string;
  readonly #file: string;
  readonly #placeInBundle: (place: RawPlace) => RawPlace;
  #traceMap: TraceMap | null = null;

  /**
   * @param map the bundle's source map, as JSON
   * @param file the submission's own file, absolute
   * @param placeInBundle for places in code that was instrumented
   */
  constructor(map: string, file: string, placeInBundle: (place: RawPlace) => RawPlace = (place) => place) {
    this.#map = map;
    this.#file = file;
    this.#placeInBundle = placeInBundle;
  }

  /** The student's line for a place in the bundle; `null` when it is none of theirs. */
  find(place: RawPlace): Place | null {
    // A place may come out of a stack that the submission wrote itself.
    if (!isPlace(place)) return null;
    this.#traceMap ??= new TraceMap(this.#map);
    const { source, line, column } = originalPositionFor(this.#traceMap, this.#placeInBundle(place));
    if (source === null) return null;
    const from = path.resolve(source);
    const own = from === this.#file;
    return { line, column: column + 1, ...(own ? {} : { file: path.relative(path.dirname(this.#file), from) }) };
  }

  /** A text in which the places of the bundle, as a stack names them, are those of the student's files: `nap.ts:3:9`. */
  inText(text: string): string {
    return text.replace(FRAME, (whole, line: string, column: string) => {
      const place = this.find({ line: Number(line), column: Number(column) - 1 });
      return place === null ? whole : `${place.file ?? path.basename(this.#file)}:${place.line}:${place.column}`;
    });
  }
}

const FRAME = new RegExp(`${SUBMISSION_FILE}:(\\d{1,9}):(\\d{1,9})`, 'g');

function isPlace({ line, column }: RawPlace): boolean {
  return Number.isSafeInteger(line) && Number.isSafeInteger(column) && line > 0 && column >= 0;
}
