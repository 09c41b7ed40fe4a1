import { captureStackTrace, defineProperty } from '../natives.js';
import { toText } from '../to-text.js';

/** The names that have a number, in the order of their numbers from 1; the empty ones are no longer in use. */
const NUMBERED = [
  ...['IndexSizeError', '', 'HierarchyRequestError', 'WrongDocumentError', 'InvalidCharacterError', ''],
  ...['NoModificationAllowedError', 'NotFoundError', 'NotSupportedError', 'InUseAttributeError'],
  ...['InvalidStateError', 'SyntaxError', 'InvalidModificationError', 'NamespaceError', 'InvalidAccessError'],
  ...['', 'TypeMismatchError', 'SecurityError', 'NetworkError', 'AbortError', 'URLMismatchError'],
  ...['QuotaExceededError', 'TimeoutError', 'InvalidNodeTypeError', 'DataCloneError'],
];

/** The error of the web's interfaces: `name` tells what it is about. */
export class DOMException {
  readonly #name: string;
  readonly #message: string;

  /** @param options the name, or an object with `name` and `cause` */
  constructor(message: unknown = '', options: unknown = 'Error') {
    captureStackTrace(this, new.target);
    this.#message = toText(message);
    const named =
      typeof options === 'object' && options !== null ? (options as { name?: unknown; cause?: unknown }) : null;
    this.#name = toText(named === null ? options : (named.name ?? 'Error'));
    if (named !== null && 'cause' in named) {
      defineProperty(this, 'cause', { value: named.cause, writable: true, enumerable: false, configurable: true });
    }
  }

  get name(): string {
    return this.#name;
  }

  get message(): string {
    return this.#message;
  }

  get code(): number {
    return this.#name === '' ? 0 : NUMBERED.indexOf(this.#name) + 1;
  }
}

Object.setPrototypeOf(DOMException.prototype, Error.prototype);
defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });

const CONSTANTS = [
  ...['INDEX_SIZE_ERR', 'DOMSTRING_SIZE_ERR', 'HIERARCHY_REQUEST_ERR', 'WRONG_DOCUMENT_ERR', 'INVALID_CHARACTER_ERR'],
  ...['NO_DATA_ALLOWED_ERR', 'NO_MODIFICATION_ALLOWED_ERR', 'NOT_FOUND_ERR', 'NOT_SUPPORTED_ERR'],
  ...['INUSE_ATTRIBUTE_ERR', 'INVALID_STATE_ERR', 'SYNTAX_ERR', 'INVALID_MODIFICATION_ERR', 'NAMESPACE_ERR'],
  ...['INVALID_ACCESS_ERR', 'VALIDATION_ERR', 'TYPE_MISMATCH_ERR', 'SECURITY_ERR', 'NETWORK_ERR', 'ABORT_ERR'],
  ...['URL_MISMATCH_ERR', 'QUOTA_EXCEEDED_ERR', 'TIMEOUT_ERR', 'INVALID_NODE_TYPE_ERR', 'DATA_CLONE_ERR'],
];
CONSTANTS.forEach((name, index) => {
  const constant = { value: index + 1, enumerable: true };
  defineProperty(DOMException, name, constant);
  defineProperty(DOMException.prototype, name, constant);
});
