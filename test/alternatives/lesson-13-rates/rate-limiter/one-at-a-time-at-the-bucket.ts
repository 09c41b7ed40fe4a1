// a chain of promises: the head of the line waits until there is a whole token
export class RateLimiter {
  private tokens: number;
  private at = Date.now();
  private turn: Promise<void> = Promise.resolve();
  constructor(
    private readonly rate: number,
    private readonly perMs: number,
  ) {
    this.tokens = rate;
  }
  acquire = (): Promise<void> => (this.turn = this.turn.then(() => this.take()));
  private async take(): Promise<void> {
    this.fill();
    while (this.tokens < 1) {
      await new Promise((resolve) => setTimeout(resolve, ((1 - this.tokens) * this.perMs) / this.rate));
      this.fill();
    }
    this.tokens -= 1;
  }
  private fill(): void {
    const now = Date.now();
    this.tokens = Math.min(this.rate, this.tokens + (this.rate * (now - this.at)) / this.perMs);
    this.at = now;
  }
}
