import { normalizeEncoding, TextDecoder as Decoder } from '@exodus/bytes/encoding-lite.js';
import { codedError, wrongArgument } from '../coded-error.js';
import { NativeRangeError, NativeTypeError } from '../natives.js';
import { toText } from '../to-text.js';

type DecoderOptions = ConstructorParameters<typeof Decoder>[1];
type Bytes = Parameters<InstanceType<typeof Decoder>['decode']>[0];

/** Text from bytes, with the errors that Node has. */
export class TextDecoder extends Decoder {
  constructor(label: unknown = 'utf-8', options?: DecoderOptions | null) {
    super(knownEncoding(toText(label)), options ?? {});
  }

  override decode(input?: unknown, options?: { stream?: boolean | undefined } | null): string {
    assertBytes(input);
    const stream = !!options?.stream;
    try {
      return super.decode(input, { stream });
    } catch (error) {
      if (!this.fatal || !(error instanceof NativeTypeError)) throw error;
      const message = `The encoded data was not valid for encoding ${this.encoding}`;
      throw codedError(NativeTypeError, 'ERR_ENCODING_INVALID_ENCODED_DATA', message);
    }
  }
}

/** What needs tables of its own, a megabyte of them. */
const WITHOUT_TABLES = ['big5', 'euc-kr', 'euc-jp', 'iso-2022-jp', 'shift_jis', 'gbk', 'gb18030', 'replacement'];

function knownEncoding(label: string): string {
  const encoding = normalizeEncoding(label);
  if (encoding !== null && !WITHOUT_TABLES.includes(encoding)) return encoding;
  const message = `The "${label}" encoding is not supported`;
  throw codedError(NativeRangeError, 'ERR_ENCODING_NOT_SUPPORTED', message);
}

const { isView } = ArrayBuffer;

function assertBytes(input: unknown): asserts input is Bytes {
  if (input === undefined || isView(input) || input instanceof ArrayBuffer) return;
  if (typeof SharedArrayBuffer === 'function' && input instanceof SharedArrayBuffer) return;
  throw wrongArgument('list', 'an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView', input);
}
