import fs from 'node:fs';
import path from 'node:path';
import { InputError } from './usage.ts';

/** Writes to standard output. A reader that has seen enough and closed its end is no error. */
export function write(output: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error)));
    process.stdout.write(output, () => resolve());
  });
}

/** Says early that a report could not be written later. @throws InputError */
export function checkOutput(file: string | undefined): void {
  if (file === undefined) return;
  const folder = path.dirname(path.resolve(file));
  const found = fs.statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) throw new InputError(`cannot write ${file}: there is no folder ${folder}.`);
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory()) throw new InputError(`cannot write ${file}: it is a folder.`);
}

/** Writes to a file, or to standard output where none is named. @param flag `wx` never writes over a file @throws InputError */
export async function writeTo(file: string | undefined, output: string, flag: 'w' | 'wx' = 'w'): Promise<void> {
  if (file === undefined) return await write(output);
  try {
    fs.writeFileSync(file, output, { flag });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(
      `cannot write ${file}: ${code === 'EEXIST' ? 'it exists already' : code === 'EACCES' || code === 'EPERM' ? 'permission denied' : (code ?? 'unknown error')}.`,
    );
  }
}
