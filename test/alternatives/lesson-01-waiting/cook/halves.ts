// cooks both halves of the meal at once and each half in the same way
export async function cook<T>(steps: Record<string, () => Promise<T>>): Promise<Record<string, T>> {
  return Object.fromEntries(await cookPart(Object.entries(steps)));
}

async function cookPart<T>(part: [string, () => Promise<T>][]): Promise<[string, T][]> {
  const [first] = part;
  if (!first) return [];
  if (part.length === 1) return [[first[0], await first[1]()]];
  const middle = part.length >> 1;
  const halves = await Promise.all([cookPart(part.slice(0, middle)), cookPart(part.slice(middle))]);
  return halves.flat();
}
