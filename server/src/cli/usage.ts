import { didYouMean } from '../base/editDistance.ts';

/** 0 clean, 1 findings at or over `--fail-on`, 2 usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** The command line itself is wrong; the message is followed by a pointer to the help. */
export class UsageError extends Error {}

/** Something that was named cannot be read or written; the message is enough. */
export class InputError extends Error {}

/** @throws UsageError when the value is none of those allowed */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const meant = didYouMean(value, allowed);
  throw new UsageError(`${option} takes ${allowed.join(', ')}, not \`${value}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`);
}

/** The member that an option names by its id. @throws UsageError when there is none */
export function chosen<T extends { readonly id: string }>(option: string, value: string, members: readonly T[]): T {
  const id = oneOf(
    option,
    value,
    members.map((member) => member.id),
  );
  return members.find((member) => member.id === id)!;
}
