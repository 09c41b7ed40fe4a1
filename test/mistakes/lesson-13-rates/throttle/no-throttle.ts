// over-rate: calls fn every time
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  return (...args: Args): Promise<T> => fn(...args);
}
