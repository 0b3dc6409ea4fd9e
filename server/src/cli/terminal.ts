import type { CancellationToken } from '../base/cancellation.ts';

/** What the command line writes besides its result: complaints and progress, on standard error. */
export class Terminal {
  readonly colours: boolean;
  private readonly bar: boolean;
  private drawn = 0;
  private readonly cancellation = { isCancellationRequested: false };

  constructor(
    private readonly out: NodeJS.WriteStream = process.stdout,
    private readonly err: NodeJS.WriteStream = process.stderr,
  ) {
    this.colours = Boolean(out.isTTY) && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
    this.bar = Boolean(err.isTTY) && !process.env['CI'];
    // Nobody reads the complaints any more; the result still counts.
    err.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }

  get token(): CancellationToken {
    return this.cancellation;
  }

  cancel(): void {
    this.cancellation.isCancellationRequested = true;
  }

  /** Something about the input that the user should know. */
  complain(message: string): void {
    this.endProgress();
    this.err.write(`bulkhead: ${message}\n`);
  }

  progress(done: number, total: number): void {
    if (!this.bar || total === 0 || Date.now() - this.drawn < 100) return;
    this.drawn = Date.now();
    const width = 24;
    const filled = Math.round((done / total) * width);
    this.err.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} files`);
  }

  endProgress(): void {
    if (this.drawn === 0) return;
    this.drawn = 0;
    this.err.write('\r\x1b[K');
  }
}
