// plain loops, one item at a time, and await using for the release
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  await using _stack = new AsyncDisposableStack();
  _stack.defer(release);
  for (let cursor: string | null | undefined = null; cursor !== undefined; ) {
    const { items, next } = (await fetchPage(cursor)) as Page<T>;
    for (let index = 0; index < items.length; index += 1) yield items[index]!;
    cursor = next ?? undefined;
  }
}
