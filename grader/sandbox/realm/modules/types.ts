type Test = (value: unknown) => boolean;

/** Whether a method or getter of a built-in class accepts something: only its own instances have what it looks at. */
function accepts(owner: object, name: string | symbol, ...args: unknown[]): Test {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  const method = (property?.get ?? property?.value) as (...args: unknown[]) => unknown;
  return (candidate) => {
    try {
      Reflect.apply(method, candidate, args);
      return true;
    } catch {
      return false;
    }
  };
}

/** Of something that is no primitive. */
function object(test: Test): Test {
  return (value) => typeof value === 'object' && value !== null && test(value);
}

function tagged(tag: string): Test {
  return (value) => Object.prototype.toString.call(value) === `[object ${tag}]`;
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype) as object;
const nameOfTypedArray = Object.getOwnPropertyDescriptor(typedArray, Symbol.toStringTag)?.get as () =>
  string | undefined;
const isArrayBuffer = accepts(ArrayBuffer.prototype, 'byteLength');
const isSharedArrayBuffer = accepts(SharedArrayBuffer.prototype, 'byteLength');
const boxed = {
  isNumberObject: object(accepts(Number.prototype, 'valueOf')),
  isStringObject: object(accepts(String.prototype, 'valueOf')),
  isBooleanObject: object(accepts(Boolean.prototype, 'valueOf')),
  isSymbolObject: object(accepts(Symbol.prototype, 'valueOf')),
  isBigIntObject: object(accepts(BigInt.prototype, 'valueOf')),
};
const named =
  (name: string): Test =>
  (value) =>
    Reflect.apply(nameOfTypedArray, value, []) === name;

/** `util.types`, as far as code inside a realm can tell. */
export const types: Readonly<Record<string, Test>> = {
  ...boxed,
  isBoxedPrimitive: (value) => Object.values(boxed).some((test) => test(value)),
  isMap: accepts(Map.prototype, 'size'),
  isSet: accepts(Set.prototype, 'size'),
  isWeakMap: accepts(WeakMap.prototype, 'has', {}),
  isWeakSet: accepts(WeakSet.prototype, 'has', {}),
  isDate: accepts(Date.prototype, 'getTime'),
  isRegExp: (value) => value !== RegExp.prototype && accepts(RegExp.prototype, 'source')(value),
  isPromise: object(
    (value) => value instanceof Promise && Object.prototype.toString.call(value) === '[object Promise]',
  ),
  isNativeError: object((value) => value instanceof Error && !tagged('DOMException')(value)),
  isArrayBuffer,
  isSharedArrayBuffer,
  isAnyArrayBuffer: (value) => isArrayBuffer(value) || isSharedArrayBuffer(value),
  isArrayBufferView: (value) => ArrayBuffer.isView(value),
  isDataView: accepts(DataView.prototype, 'byteLength'),
  isTypedArray: (value) => Reflect.apply(nameOfTypedArray, value, []) !== undefined,
  isUint8Array: named('Uint8Array'),
  isUint8ClampedArray: named('Uint8ClampedArray'),
  isUint16Array: named('Uint16Array'),
  isUint32Array: named('Uint32Array'),
  isInt8Array: named('Int8Array'),
  isInt16Array: named('Int16Array'),
  isInt32Array: named('Int32Array'),
  isFloat32Array: named('Float32Array'),
  isFloat64Array: named('Float64Array'),
  isBigInt64Array: named('BigInt64Array'),
  isBigUint64Array: named('BigUint64Array'),
  isAsyncFunction: (value) => typeof value === 'function' && tagged('AsyncFunction')(value),
  isGeneratorFunction: (value) =>
    typeof value === 'function' && (tagged('GeneratorFunction')(value) || tagged('AsyncGeneratorFunction')(value)),
  isGeneratorObject: object((value) => tagged('Generator')(value) || tagged('AsyncGenerator')(value)),
  isMapIterator: object(tagged('Map Iterator')),
  isSetIterator: object(tagged('Set Iterator')),
  isArgumentsObject: object(tagged('Arguments')),
  isModuleNamespaceObject: object(tagged('Module')),
};
