// one queue of tickets, looked through whenever somebody comes or goes
type Work<T> = () => T | Promise<T>;

interface Ticket {
  readonly kind: 'read' | 'write';
  readonly enter: () => void;
}

export class ReadWriteLock {
  private readonly queue: Ticket[] = [];
  private readers = 0;
  private writers = 0;

  read<T>(work: Work<T>): Promise<T> {
    return this.run('read', work);
  }

  write<T>(work: Work<T>): Promise<T> {
    return this.run('write', work);
  }

  private async run<T>(kind: Ticket['kind'], work: Work<T>): Promise<T> {
    await new Promise<void>((enter) => {
      this.queue.push({ kind, enter });
      this.admit();
    });
    try {
      return await work();
    } finally {
      if (kind === 'read') this.readers -= 1;
      else this.writers -= 1;
      this.admit();
    }
  }

  private admit(): void {
    for (;;) {
      const [next] = this.queue;
      if (next === undefined || this.writers > 0) return;
      if (next.kind === 'write' && this.readers > 0) return;
      this.queue.shift();
      if (next.kind === 'read') this.readers += 1;
      else this.writers += 1;
      next.enter();
    }
  }
}
