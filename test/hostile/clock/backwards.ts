// tries to set timers in the past, at no time and for ever
// status: failed
export async function inTurn(names) {
  for (const delay of [-1e9, NaN, Infinity, -Infinity, 2 ** 53, '-1', null, {}, [], { valueOf: () => -5 }]) setTimeout(() => undefined, delay);
  const timer = setInterval(() => timer.refresh(), -5);
  timer.refresh().unref().ref();
  setTimeout(() => timer.close(), -100);
  return names;
}
