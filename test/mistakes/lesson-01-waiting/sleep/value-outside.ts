// wrong-value: keeps the value outside the function, where the next call puts its own
let kept: any;

export function sleep<T>(ms: number, value?: T): Promise<T | undefined> {
  kept = value;
  return new Promise((resolve) => setTimeout(() => resolve(kept), ms));
}
