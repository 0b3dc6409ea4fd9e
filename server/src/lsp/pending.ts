/** Work on open texts that waits for a pause in typing, by URI. */
export class Pending {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly waiting = new Map<string, (() => void)[]>();

  /** Runs `work` after `wait` milliseconds; another call for the same text starts the wait again. */
  schedule(uri: string, wait: number, work: () => void): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => {
        try {
          work();
        } finally {
          this.stop(uri);
        }
      }, wait),
    );
  }

  has(uri: string): boolean {
    return this.timers.has(uri);
  }

  /** Settles when nothing waits for the text any more, at once where nothing does. */
  done(uri: string): Promise<void> {
    if (!this.timers.has(uri)) return Promise.resolve();
    return new Promise((resolve) => this.waiting.set(uri, [...(this.waiting.get(uri) ?? []), resolve]));
  }

  /** Forgets what waits for a text; who waited for it goes on. */
  stop(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    for (const resolve of this.waiting.get(uri) ?? []) resolve();
    this.waiting.delete(uri);
  }

  stopAll(): void {
    for (const uri of [...this.timers.keys()]) this.stop(uri);
  }
}
