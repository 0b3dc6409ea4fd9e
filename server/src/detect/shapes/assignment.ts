import { principalNames, systemNames } from '../engine/namesBeside.ts';
import { base64Value } from '../../base/base64.ts';
import { keyNameLiterals, type KeyReading } from '../noise/keyNames.ts';
import { judge } from '../engine/judge.ts';
import { candidate, kindOf, ranks, titleOf, type Candidate, type Scan, type Shape } from '../shape.ts';

/** A generated value that was broken into lines of one length, in one piece again. */
function unwrapped(value: string, { grade }: KeyReading): string {
  if (grade !== 'strong' || !value.includes('\n') || value.length > 8_192) return value;
  const lines = value.replace(/^["']|["']$/g, '').split(/\r?\n[ \t]*/);
  const last = lines.length - 1;
  const first = lines[0]!.length;
  return first >= 32 &&
    lines.every((line, i) => /^[A-Za-z0-9+/_-]{1,128}={0,2}$/.test(line) && (i === last ? line.length <= first : line.length === first))
    ? lines.join('')
    : value;
}

/** Tags of YAML with which a tool puts something else in the place of the text. */
const resolved =
  /^!(?:Ref|Sub|GetAtt|ImportValue|Join|Select|FindInMap|If|reference|vault|secret|env|env_var|var|include|include_\w{1,32}|Input|KeyOf|Context|lambda|ssm|fn)\b/i;

/** Values under credential-like names in parsed files. */
function find(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { entry, name, reading, isDefault } of scan.entries) {
    if (entry.tag !== undefined && resolved.test(entry.tag)) continue;
    if (reading.grade === 'none' || entry.scalar === 'boolean' || entry.scalar === 'null') continue;
    if (entry.scalar === 'number' && !(reading.kind === 'password' && entry.value.length >= 4)) continue;
    const value = unwrapped(entry.value.trim(), reading);
    if (value === '' || (/\s/.test(value) && value.length > 256)) continue;
    // Read by the shapes of headers and of encoded values.
    if (
      /^(?:basic|bearer|digest|token|negotiate|ntlm|apikey|aws4-hmac-sha256)\s/i.test(value) ||
      (scan.isSecretData(entry) && base64Value.test(value.replace(/\s+/g, '')))
    )
      continue;
    const judged = judge(value, name, reading, scan.surroundings(entry));
    if (!judged) continue;
    const principal = scan.sibling(entry, principalNames);
    const system = scan.sibling(entry, systemNames);
    found.push(
      candidate({
        detector: isDefault ? 'default-value' : `generic-${reading.kind}`,
        title: isDefault ? `Default ${titleOf(reading).toLowerCase()} of ${name}` : titleOf(reading),
        form: isDefault ? 'fallback' : 'literal',
        variable: isDefault ? name : undefined,
        kind: kindOf(reading),
        range: entry.valueRange,
        secret: value,
        keyPath: entry.keyPath,
        ...judged,
        principal: principal && principal.length <= 128 && !principal.includes('{') ? principal : undefined,
        system: system && system.length <= 256 && !system.includes('{') && !system.includes('@') ? system : undefined,
        rank: ranks.assignment,
      }),
    );
  }
  return found;
}

const shape: Shape = {
  id: 'assignment',
  marks: [...keyNameLiterals, 'secure()'],
  ofEntries: true,
  find,
};
export default shape;
