// never-settles: a failure lets the next ones in, and leaves it locked when there are none
export class ReadWriteLock {
  private q: any[] = [];
  private readers = 0;
  private writing = false;
  read(work: any) {
    return this.run(false, work);
  }
  write(work: any) {
    return this.run(true, work);
  }
  private async run(w: boolean, work: any) {
    await new Promise<void>((enter) => {
      this.q.push({ w, enter });
      this.admit();
    });
    try {
      const v = await work();
      if (w) this.writing = false;
      else this.readers--;
      this.admit();
      return v;
    } catch (e) {
      if (this.q.length > 0) {
        if (w) this.writing = false;
        else this.readers--;
        this.admit();
      }
      throw e;
    }
  }
  private admit() {
    for (;;) {
      const n = this.q[0];
      if (!n || this.writing || (n.w && this.readers > 0)) return;
      this.q.shift();
      if (n.w) this.writing = true;
      else this.readers++;
      n.enter();
    }
  }
}
