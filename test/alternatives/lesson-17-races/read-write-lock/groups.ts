// groups of readers, and writers in groups of one
interface Group {
  writer: boolean;
  jobs: (() => Promise<void>)[];
  running: number;
}
export class ReadWriteLock {
  private groups: Group[] = [];
  read<T>(work: () => T | Promise<T>) {
    return this.add(false, work);
  }
  write<T>(work: () => T | Promise<T>) {
    return this.add(true, work);
  }
  private add<T>(writer: boolean, work: () => T | Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const job = async () => {
        try {
          resolve(await work());
        } catch (e) {
          reject(e);
        }
      };
      let last = this.groups.at(-1);
      if (!last || writer || last.writer) {
        last = { writer, jobs: [], running: 0 };
        this.groups.push(last);
      }
      last.jobs.push(job);
      this.pump();
    });
  }
  private pump() {
    const head = this.groups[0];
    if (!head) return;
    for (const job of head.jobs.splice(0)) {
      head.running++;
      void job().then(() => {
        head.running--;
        if (head.running === 0 && head.jobs.length === 0) {
          if (this.groups[0] === head) this.groups.shift();
          this.pump();
        }
      });
    }
  }
}
