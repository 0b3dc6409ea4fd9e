// Mocha's browser build asks for a few members of Node's `process`; a worker has none.
export const process = {
  env: {},
  argv: [],
  platform: 'browser',
  stdout: undefined,
  cwd: (): string => '/',
  on: (): void => undefined,
  off: (): void => undefined,
  once: (): void => undefined,
  removeListener: (): void => undefined,
  listeners: (): readonly unknown[] => [],
  nextTick: (callback: () => void): void => queueMicrotask(callback),
};
