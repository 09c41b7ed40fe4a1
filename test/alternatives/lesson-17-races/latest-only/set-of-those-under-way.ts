// each call marks the answers of all that are under way
type Answer<Result> = { stale: false; value: Result } | { stale: true };

class Latest<Query, Result> {
  private readonly underWay = new Set<{ stale: boolean }>();

  constructor(private readonly search: (query: Query) => Promise<Result>) {}

  async find(query: Query): Promise<Answer<Result>> {
    for (const older of this.underWay) older.stale = true;
    const mine = { stale: false };
    this.underWay.add(mine);
    try {
      const value = await this.search(query);
      return mine.stale ? { stale: true } : { stale: false, value };
    } catch (error) {
      if (!mine.stale) throw error;
      return { stale: true };
    } finally {
      this.underWay.delete(mine);
    }
  }
}

export function latestOnly<Query, Result>(search: (query: Query) => Promise<Result>) {
  const latest = new Latest(search);
  return latest.find.bind(latest);
}
