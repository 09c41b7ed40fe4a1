// never-called: stops after the first page
type Page<T> = { items: readonly T[]; next: string | null };
export async function* paginate<T>(fetchPage: (cursor: string | null) => Promise<Page<T>>, release: () => Promise<void>) {
  try {
    const page = await fetchPage(null);
    yield* page.items;
  } finally {
    await release();
  }
}
