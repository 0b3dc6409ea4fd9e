import type { ParseArgsConfig } from 'node:util';
import { personas } from '../model/finding.ts';
import type { ScanArguments } from './scan.ts';
import { oneOf, UsageError } from './usage.ts';

/** Options of every command that analyses a workspace. */
export const analysisOptions = {
  output: { type: 'string' },
  persona: { type: 'string', default: 'regular' },
  exclude: { type: 'string', multiple: true, default: [] },
  'max-size': { type: 'string', default: '5000000' },
  'no-suppressions': { type: 'boolean', default: false },
  trust: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} satisfies ParseArgsConfig['options'];

/** Their values. */
interface AnalysisValues {
  readonly persona: string;
  readonly exclude: readonly string[];
  readonly 'max-size': string;
  readonly 'no-suppressions': boolean;
  readonly trust: boolean;
}

/** What the options mean for the scan. @param paths those given, or none for the working directory @throws UsageError */
export function analysisArguments(values: AnalysisValues, paths: readonly string[], version: string): ScanArguments {
  const maxFileSize = Number(values['max-size']);
  if (!Number.isSafeInteger(maxFileSize) || maxFileSize <= 0)
    throw new UsageError(`--max-size takes a number of bytes, not \`${values['max-size']}\`.`);
  return {
    paths: paths.length ? paths : ['.'],
    persona: oneOf('--persona', values.persona, personas),
    suppressions: !values['no-suppressions'],
    honorOtherScanners: true,
    exclude: values.exclude,
    maxFileSize,
    fixes: false,
    trusted: values.trust,
    version,
  };
}
