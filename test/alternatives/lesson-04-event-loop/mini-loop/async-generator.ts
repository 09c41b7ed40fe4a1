// an async generator runs the loop, the class only drains it
type Coroutine<T> = Generator<number, T, number>;

interface Guest<T> {
  coroutine: Coroutine<T>;
  wake: number;
}

export class MiniLoop<T> {
  guests: Guest<T>[] = [];
  results = new Map<Guest<T>, T>();
  at = 0;

  spawn = (coroutine: Coroutine<T>): void => {
    this.guests.push({ coroutine, wake: this.at });
  };

  run = async (): Promise<T[]> => {
    for await (const { guest, step } of this.steps()) {
      if (step.done) this.results.set(guest, step.value);
      else guest.wake = this.at + step.value;
    }
    return this.guests.map((guest) => this.results.get(guest) as T);
  };

  async *steps() {
    for (;;) {
      const asleep = this.guests.filter((guest) => !this.results.has(guest));
      if (asleep.length === 0) return;
      const wake = Math.min(...asleep.map((guest) => guest.wake));
      const guest = asleep.find((other) => other.wake === wake) as Guest<T>;
      await new Promise<void>((resolve) => {
        if (wake === this.at) resolve();
        else setTimeout(resolve, wake - this.at);
      });
      this.at = wake;
      yield { guest, step: guest.coroutine.next(wake) };
    }
  }
}
