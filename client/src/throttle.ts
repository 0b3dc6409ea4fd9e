/** Runs a task at most once in a while, and once more after the last call. One run never overlaps another. */
export class Throttle {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private again = false;
  private disposed = false;

  /** @param wait milliseconds between a call and the run that it causes; asked at each call */
  constructor(
    private readonly task: () => Promise<void>,
    private readonly wait: number | (() => number),
  ) {}

  /** Asks for a run; calls until then are one. */
  trigger(): void {
    if (this.disposed) return;
    if (this.running) {
      this.again = true;
      return;
    }
    this.timer ??= setTimeout(() => void this.run(), typeof this.wait === 'number' ? this.wait : this.wait());
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.running = true;
    try {
      await this.task();
    } finally {
      this.running = false;
      if (this.again) {
        this.again = false;
        this.trigger();
      }
    }
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
  }
}
