import { codedError } from '../coded-error.js';
import { apply, construct, defineProperty, getOwnPropertyDescriptor, NativeTypeError } from '../natives.js';
import { toText } from '../to-text.js';

type UrlClass = typeof globalThis.URL;
type ParamsClass = typeof globalThis.URLSearchParams;
type Inspect = (value: unknown, options: object) => string;

const INSPECT = Symbol.for('nodejs.util.inspect.custom');

/** Gives the polyfilled classes the errors and the printed form that Node's have. */
export function likeNode(
  BareUrl: UrlClass,
  URLSearchParams: ParamsClass,
): { URL: UrlClass; URLSearchParams: ParamsClass } {
  const URL = withNodeErrors(BareUrl);
  method(URL.prototype, INSPECT, function (this: URL, depth: number, options: object, inspect: Inspect) {
    return depth < 0 ? this : `${this.constructor.name} ${inspect(partsOf(this), options)}`;
  });
  method(
    URLSearchParams.prototype,
    INSPECT,
    function (this: URLSearchParams, depth: number, options, inspect: Inspect) {
      return depth < 0 ? '[Object]' : showPairs(this, options as PrintOptions, inspect);
    },
  );
  return { URL, URLSearchParams };
}

function withNodeErrors(Bare: UrlClass): UrlClass {
  const URL = new Proxy(Bare, {
    construct: (target, args: unknown[], newTarget) => {
      if (args.length === 0)
        throw codedError(NativeTypeError, 'ERR_MISSING_ARGS', 'The "url" argument must be specified');
      // What a `toString` of the program's own throws is none of this class's errors.
      const texts = args.slice(0, args[1] === undefined ? 1 : 2).map(toText);
      try {
        return construct(target, texts, newTarget) as object;
      } catch (error) {
        throw error instanceof NativeTypeError ? invalidUrl(texts[0]!, texts[1]) : error;
      }
    },
    apply: () => {
      throw new NativeTypeError("Class constructor URL cannot be invoked without 'new'");
    },
  });
  defineProperty(Bare.prototype, 'constructor', { value: URL });
  checkBeforeHref(Bare.prototype, URL);
  return URL;
}

/** The polyfill has thrown the old parts away before it finds that the new ones are no URL. */
function checkBeforeHref(prototype: URL, URL: UrlClass): void {
  const { set } = getOwnPropertyDescriptor(prototype, 'href')!;
  const setHref = function (this: URL, href: unknown): void {
    apply(set!, this, [new URL(toText(href)).href]);
  };
  defineProperty(prototype, 'href', { set: setHref });
}

function invalidUrl(input: string, base?: string): Error {
  const error = codedError(NativeTypeError, 'ERR_INVALID_URL', 'Invalid URL');
  return Object.assign(error, base === undefined ? { input } : { input, base });
}

function partsOf(url: URL): object {
  const { href, origin, protocol, username, password, host, hostname, port, pathname, search, searchParams, hash } =
    url;
  return { href, origin, protocol, username, password, host, hostname, port, pathname, search, searchParams, hash };
}

interface PrintOptions {
  readonly breakLength: number;
}

function showPairs(params: URLSearchParams, options: PrintOptions, inspect: Inspect): string {
  const { name } = params.constructor;
  const pairs = Array.from(params, ([key, value]) => `${inspect(key, options)} => ${inspect(value, options)}`);
  if (pairs.length === 0) return `${name} {}`;
  const isLong = pairs.join(', ').length > options.breakLength;
  return isLong ? `${name} {\n  ${pairs.join(',\n  ')} }` : `${name} { ${pairs.join(', ')} }`;
}

function method(prototype: object, key: symbol, value: (...args: never[]) => unknown): void {
  defineProperty(prototype, key, { value, writable: true, configurable: true });
}
