import { base64Value, decodeBase64Text } from '../../base/base64.ts';
import { readKeyName } from '../noise/keyNames.ts';
import { judge } from '../engine/judge.ts';
import { candidate, kindOf, ranks, titleOf, type Candidate, type Scan, type Shape } from '../shape.ts';

/** Operations that give a value (https://datatracker.ietf.org/doc/html/rfc6902#section-4). */
const operation = /["']?op["']?[ \t]{0,4}:[ \t]{0,4}["']?(?:add|replace|test)["']?/g;
const pointer = /["']?path["']?[ \t]{0,4}:[ \t]{0,4}["']?(\/[^\s"',}]{1,256})/;
const value = /["']?value["']?[ \t]{0,4}:[ \t]{0,4}(?:"([^"\r\n]{1,1024})"|'([^'\r\n]{1,1024})'|([^\s"'{}[\],#][^\r\n"'{}[\],]{0,1023}))/d;
/** Patches of one text that are read. */
const maxPatches = 1_000;

/** The last name of a JSON pointer, unescaped (https://datatracker.ietf.org/doc/html/rfc6901#section-4). */
function lastName(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '-' && !/^\d+$/.test(part))
    .at(-1)!
    .replace(/~1/g, '/')
    .replace(/~0/g, '~');
}

/** One operation: from its first key to that of the next, or the end of its braces. */
function operationAt(text: string, at: number): { readonly start: number; readonly text: string } {
  const before = text.slice(Math.max(0, at - 400), at);
  const open = Math.max(before.lastIndexOf('{'), before.search(/(?:^|\n)[ \t]{0,80}-[ \t][^\n]*$/));
  const start = open < 0 ? at : at - before.length + open;
  const rest = text.slice(at, at + 1_600);
  const end = /\}|\n[ \t]{0,80}-[ \t]|\n---/.exec(rest);
  return { start, text: text.slice(start, at + (end ? end.index : rest.length)) };
}

/** Values of JSON patches whose path names a credential, also where the patch is a text within another file. */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  if (!/\bpath\b/.test(text) || !/\bop\b/.test(text)) return [];
  const found: Candidate[] = [];
  let patches = 0;
  operation.lastIndex = 0;
  for (let match = operation.exec(text); match && patches < maxPatches; match = operation.exec(text), patches++) {
    const one = operationAt(text, match.index);
    const path = pointer.exec(one.text)?.[1];
    const literal = path === undefined ? null : value.exec(one.text);
    if (path === undefined || !literal || path === '/') continue;
    const place = literal.indices![1] ?? literal.indices![2] ?? literal.indices![3]!;
    const raw = (literal[1] ?? literal[2] ?? literal[3]!).trim();
    const name = lastName(path);
    const isSecretData = /^\/(?:string)?data\//i.test(path);
    const own = readKeyName(name);
    const isEncoded = path.startsWith('/data/') && raw.length >= 8 && base64Value.test(raw);
    const decoded = isEncoded ? decodeBase64Text(raw) : undefined;
    // Config maps have `data`, too; what their keys say counts.
    const reading =
      own.grade === 'none' && isSecretData && path.startsWith('/stringData/') ? ({ grade: 'strong', kind: 'secret' } as const) : own;
    if (reading.grade === 'none') continue;
    const secret = decoded !== undefined && /^[\x20-\x7e\n]+$/.test(decoded) ? decoded.trim() : raw;
    const judged = judge(secret, name, reading, scan.surroundings(scan.entryAt(one.start)?.entry));
    if (!judged) continue;
    const start = one.start + place[0];
    found.push(
      candidate({
        ...judged,
        detector: 'json-patch',
        title: `${titleOf(reading)} in a patch`,
        form: secret === raw ? 'literal' : 'encoded',
        decoded: secret === raw ? undefined : ['base64'],
        kind: kindOf(reading),
        range: { start, end: start + raw.length },
        secret,
        keyPath: scan.entryAt(start)?.entry.keyPath ?? [],
        rank: ranks.encoded,
      }),
    );
  }
  return found;
}

const shape: Shape = {
  id: 'json-patch',
  marks: ['/data/', '/stringdata/'],
  find,
};
export default shape;
