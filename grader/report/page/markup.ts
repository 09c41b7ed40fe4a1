import { harmlessText } from '../text/harmless.js';
import { placesOfValues } from './places.js';

/** A piece of a page. It can be made by {@link markup} alone, so that every text in it has been escaped. */
export class Markup {
  readonly #text: string;

  /** Only for {@link markup}: what is given here is written as it is. */
  private constructor(text: string) {
    this.#text = text;
  }

  /** Writes a template, and the values between its parts each as its place asks for. */
  static write(parts: TemplateStringsArray, values: readonly PagePart[]): Markup {
    const places = placesOfValues(parts);
    const written = values.map((value, index) => {
      return (places[index] === 'text' ? inText(value) : inAttribute(value)) + (parts[index + 1] ?? '');
    });
    return new Markup((parts[0] ?? '') + written.join(''));
  }

  toString(): string {
    return this.#text;
  }
}

/** What can stand between the parts of a template; a list stands for all its parts, and what is absent for nothing. */
export type PagePart = string | number | Markup | null | undefined | false | readonly PagePart[];

/**
 * A piece of a page: the template as it stands, and every text that is put into it escaped, also what would hide or reorder
 * what is read. Values go into text or between the quotes of an attribute.
 *
 * Were it named `html`, Prettier would lay out its text anew, and spaces count.
 *
 *     markup`<p title="${title}">${text}</p>`
 *
 * @throws TypeError for a value anywhere else, and for markup in an attribute
 */
export function markup(parts: TemplateStringsArray, ...values: readonly PagePart[]): Markup {
  return Markup.write(parts, values);
}

function inText(value: PagePart): string {
  if (value instanceof Markup) return value.toString();
  if (isList(value)) return value.map(inText).join('');
  return escape(value);
}

function inAttribute(value: PagePart): string {
  if (value instanceof Markup || isList(value)) throw new TypeError('An attribute takes a text or a number.');
  return escape(value);
}

function isList(value: PagePart): value is readonly PagePart[] {
  return Array.isArray(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(value: string | number | null | undefined | false): string {
  if (value === null || value === undefined || value === false) return '';
  return harmlessText(String(value)).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
