// tries to resolve with a value that is equal to every other
// status: failed
const any = new Proxy([], {
  get: (target, key) => (key === 'length' ? 4 : key === Symbol.toPrimitive ? () => true : any),
  has: () => true,
  ownKeys: () => ['0', '1', '2', '3', 'length'],
  getOwnPropertyDescriptor: (target, key) => (key === 'length' ? Reflect.getOwnPropertyDescriptor(target, key) : { value: any, configurable: true, enumerable: true }),
});

export async function inTurn() {
  return any;
}
