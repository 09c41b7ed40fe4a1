// a channel with a single token, as in Go
// a channel of capacity one, as in Go
class Channel {
  private tokens = 1;
  private takers: (() => void)[] = [];
  take(): Promise<void> {
    return new Promise((r) => {
      if (this.tokens > 0) {
        this.tokens--;
        r();
      } else this.takers.push(r);
    });
  }
  put(): void {
    const t = this.takers.shift();
    if (t) t();
    else this.tokens++;
  }
}
export class Mutex {
  private ch = new Channel();
  runExclusive = async <T>(work: () => T | Promise<T>): Promise<T> => {
    await this.ch.take();
    try {
      return await work();
    } finally {
      this.ch.put();
    }
  };
}
