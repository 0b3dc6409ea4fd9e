import { platformById } from '../syntax/platformRegistry.ts';
import type { RecognisedReference, RenderTarget } from './reference.ts';

/** A segment of a locator with its place in the value. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A group of a match made with the `d` flag, as a segment; undefined when the group took no part. */
export function segment(match: RegExpExecArray | RegExpMatchArray, group: number): Segment | undefined {
  const range = (match as RegExpExecArray).indices?.[group];
  return range ? { text: match[group]!, start: range[0], end: range[1] } : undefined;
}

/** All matches of a global `d` pattern, each made into a reference; undefined leaves a match out. */
export function eachMatch(
  value: string,
  pattern: RegExp,
  make: (match: RegExpExecArray) => Omit<RecognisedReference, 'start' | 'end'> | undefined,
): RecognisedReference[] {
  const found: RecognisedReference[] = [];
  for (const match of value.matchAll(pattern)) {
    const made = make(match as RegExpExecArray);
    if (made) found.push({ start: match.index, end: match.index + match[0].length, ...made });
  }
  return found;
}

/** Segments without the missing ones, in the given order. */
export function segments(...all: readonly (Segment | undefined)[]): Segment[] {
  return all.filter((one): one is Segment => one !== undefined && one.text !== '');
}

/** Cuts a path into its segments at `/`, last first, since the nearest name tells most. */
export function pathSegments(path: Segment): Segment[] {
  const out: Segment[] = [];
  let start = path.start;
  for (const part of path.text.split('/')) {
    if (part !== '') out.push({ text: part, start, end: start + part.length });
    start += part.length + 1;
  }
  return out;
}

/** `dbPassword`, `db.password` → `DB_PASSWORD`, the way environment variables are named. */
export function variableName(key: string): string {
  const name = key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return /^[A-Z_]/.test(name) ? name : `SECRET_${name}`;
}

/** A variable name from the last two keys, since `password` alone is too little. */
export function variableFor(target: RenderTarget): string {
  const keys = target.keyPath.filter((key) => !/^\d+$/.test(key));
  const last = target.key || keys.at(-1) || 'secret';
  const parent = keys.at(-2);
  const short = variableName(last);
  return short.includes('_') ||
    !parent ||
    /^(?:environment|env|data|stringData|production|staging|development|test|spring|app)$/i.test(parent)
    ? short
    : variableName(`${parent}_${last}`);
}

/** Name of the environment for a path; `shared` where nothing is known. */
export function environmentName(target: RenderTarget): string {
  return target.environment?.name ?? 'shared';
}

/** Fills `{environment}`, `{service}` and `{key}` of a path template. */
export function fillTemplate(template: string, target: RenderTarget): string {
  return template
    .replaceAll('{environment}', environmentName(target))
    .replaceAll('{service}', target.service)
    .replaceAll('{key}', target.key);
}

/** Formats whose values other programs read as text and that `vals` or a wrapper can fill in. */
export function isDataFormat(format: string): boolean {
  return ['yaml', 'json', 'toml', 'properties', 'ini', 'dotenv'].includes(format);
}

/** The whole value as one reference. */
export function wholeValue(
  value: string,
  rest: Omit<RecognisedReference, 'start' | 'end' | 'segments'> & { readonly segments?: readonly Segment[] },
): RecognisedReference {
  return { start: 0, end: value.length, ...rest };
}

/** The whole value as a segment. */
export function valueSegment(value: string): Segment {
  return { text: value, start: 0, end: value.length };
}

/** Whether a value can be the name or path of a secret: no blanks, no template, not too long. */
export function isPlainName(value: string): boolean {
  return value.length <= 512 && /^[^\s{}$"'`<>]+$/.test(value);
}

/** Whether a pipeline, a cloud service or an editor reads the file itself, so that no tool can fill it in beforehand. */
export function isClosedPlatform(target: RenderTarget): boolean {
  return (
    (target.platform !== undefined && platformById(target.platform).closed === true) ||
    /(?:^|\/)(?:\.vscode\/|\.cursor\/|\.mcp\.json$|\.?devcontainer\.json$|\.travis\.ya?ml$|appveyor\.ya?ml$|serverless\.ya?ml$)/i.test(
      target.path,
    )
  );
}
