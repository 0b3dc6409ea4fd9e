/** Entry of the suite inside the editor. The same tests run in the Node host, the web-worker host and the desktop. */
import 'mocha/mocha.js';

declare const mocha: BrowserMocha;

interface BrowserMocha {
  setup(options: { ui: 'bdd'; reporter: 'spec'; timeout: number; color: boolean }): void;
  run(done: (failures: number) => void): void;
}

/** Called by the editor's test runner; a rejection is a failed run. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 60_000, color: false });
  // `describe` and `it` exist from here on.
  await import('./findings.ts');
  await import('./editing.ts');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures) throw new Error(`${failures} tests failed`);
}
