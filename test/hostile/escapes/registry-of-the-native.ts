// tries to get the native FinalizationRegistry back
// status: failed
const Native = Object.getPrototypeOf(new FinalizationRegistry(() => 1)).constructor;
const late = new (class extends Native {
  constructor() {
    super(() => {
      throw new Error('in the next exercise');
    });
  }
})();

export async function inTurn(names) {
  for (let i = 0; i < 50_000; i += 1) late.register({ i, big: new Array(20).fill(i) }, i);
  return names;
}
