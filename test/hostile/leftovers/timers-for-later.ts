// tries to leave timers, ticks and immediates for the next check
// status: failed
export async function inTurn(names) {
  const again = () => {
    console.log('still here');
    setTimeout(again, 1);
  };
  again();
  setInterval(() => Promise.reject(new Error('late')), 5);
  setImmediate(function soon() {
    setImmediate(soon);
  });
  process.on('exit', again);
  return names;
}
