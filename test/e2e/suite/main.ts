/** Entry of the suite inside the editor. The same tests run in the Node host, the web-worker host and the desktop. */
import 'mocha/mocha.js';

interface Runner {
  readonly suite: { emit(event: 'pre-require', context: typeof globalThis, file: null, runner: Runner): void };
  run(done: (failures: number) => void): void;
}

interface MochaClass {
  new (options: { ui: 'bdd'; reporter: unknown; timeout: number; color: boolean }): Runner;
  readonly reporters: { readonly Spec: unknown };
}

/** Called by the editor's test runner; a rejection is a failed run. */
export async function run(): Promise<void> {
  // Mocha's browser build, used without its page: it defines the class globally in every kind of extension host.
  const { Mocha } = globalThis as unknown as { Mocha: MochaClass };
  const runner = new Mocha({ ui: 'bdd', reporter: Mocha.reporters.Spec, timeout: 60_000, color: false });
  // `describe` and `it` exist from here on.
  runner.suite.emit('pre-require', globalThis, null, runner);
  await import('./findings.ts');
  await import('./editing.ts');
  await import('./tree.ts');
  await import('./commands.ts');
  const failures = await new Promise<number>((resolve) => runner.run(resolve));
  if (failures) throw new Error(`${failures} tests failed`);
}
