/** Counts work instead of time: the same input gives the same count on every machine, whatever else runs there. */
import fs from 'node:fs';
import Module from 'node:module';
import { stepsOfExec } from './regexSteps.ts';
import { withSteps } from './steps.ts';

/** Modules whose steps are counted; vendors are data. */
const counted = /\/(?:server|client)\/src\/(?!detect\/vendors\/).*\.ts$/;

interface Loadable {
  _compile(text: string, file: string): void;
}
type Loader = (module: Loadable, file: string) => void;

/**
 * The count is the sum of
 * - calls of functions and turns of loops in the product's modules,
 * - steps of a backtracking matcher for every regular expression,
 * - characters or elements that built-in functions search.
 *
 * One a thread, made before the modules that it counts are loaded.
 */
export class WorkCounter {
  private scanned = 0;
  private counting = false;

  constructor() {
    globalThis.workSteps = { n: 0 };
    this.watchModules();
    this.watchBuiltIns();
  }

  /** @returns the count of one run */
  of(run: () => void): number {
    globalThis.workSteps.n = 0;
    this.scanned = 0;
    this.counting = true;
    try {
      run();
    } finally {
      this.counting = false;
    }
    return globalThis.workSteps.n + this.scanned;
  }

  private watchModules(): void {
    const loaders = (Module as unknown as { readonly _extensions: Record<string, Loader> })._extensions;
    const load = loaders['.ts']!;
    loaders['.ts'] = (module, file) => {
      if (counted.test(file)) module._compile(withSteps(fs.readFileSync(file, 'utf8'), file), file);
      else load(module, file);
    };
  }

  private watchBuiltIns(): void {
    this.watch(RegExp.prototype, 'exec', (regex: RegExp, [text]) => stepsOfExec(regex, String(text)));
    this.watch(String.prototype, 'includes', (text: string, [part]) => (text.includes(String(part)) ? 1 : text.length));
    this.watch(String.prototype, 'indexOf', (text: string, [part, from = 0]) => {
      const found = text.indexOf(String(part), Number(from));
      return (found < 0 ? text.length : found + 1) - Math.min(Number(from), text.length);
    });
    this.watch(String.prototype, 'lastIndexOf', (text: string, [part, from = text.length]) => {
      const found = text.lastIndexOf(String(part), Number(from));
      return Math.min(Number(from), text.length) - Math.max(found, 0);
    });
    for (const name of ['toLowerCase', 'toUpperCase', 'normalize', 'replaceAll', 'split'])
      this.watch(String.prototype, name, (text: string) => text.length);
    for (const name of ['indexOf', 'lastIndexOf', 'includes', 'slice', 'splice', 'concat', 'shift', 'unshift', 'join'])
      this.watch(Array.prototype, name, (list: readonly unknown[]) => list.length);
  }

  /** Replaces a built-in method by one that counts; `weigh` runs before it and may use built-ins, which then do not count. */
  private watch<Self>(prototype: object, name: string, weigh: (self: Self, args: readonly unknown[]) => number): void {
    const native = (prototype as Readonly<Record<string, (...args: unknown[]) => unknown>>)[name]!;
    const add = (self: Self, args: readonly unknown[]): void => {
      if (!this.counting) return;
      this.counting = false;
      try {
        this.scanned += weigh(self, args);
      } finally {
        this.counting = true;
      }
    };
    Object.defineProperty(prototype, name, {
      value(this: Self, ...args: unknown[]): unknown {
        add(this, args);
        return Reflect.apply(native, this, args);
      },
      writable: true,
      configurable: true,
    });
  }
}
