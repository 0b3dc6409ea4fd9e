/**
 * What may be written down of an error: its name and places, without its message, which could quote the text under
 * analysis. The trace begins with the message, which may hold lines that look like places; without a trace behind exactly
 * that message there are none.
 */

/** `TypeError at read (/app/x.js:1:2)`: name and first place. */
export function errorPlace(error: unknown): string {
  const [first] = places(error);
  return first === undefined ? nameOf(error) : `${nameOf(error)} ${first}`;
}

/** Name and all places, a line each. The system's own errors (`ENOENT: …`) speak of paths only and keep their message. */
export function errorTrace(error: unknown): string {
  const head = error instanceof Error && 'syscall' in error ? `${error.name}: ${error.message}` : nameOf(error);
  return [head, ...places(error).map((place) => `    ${place}`)].join('\n');
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}

function places(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const { name, message, stack } = error;
  const head = message === '' ? name : `${name}: ${message}`;
  if (!stack.startsWith(`${head}\n`)) return [];
  return stack
    .slice(head.length + 1)
    .split('\n')
    .map((line) => line.trim());
}
