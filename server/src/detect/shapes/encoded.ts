import { base64Value, decodeBase64, decodeBase64Text } from '../../base/base64.ts';
import { randomness } from '../noise/information.ts';
import { readKeyName } from '../noise/keyNames.ts';
import { isPlaceholder } from '../noise/placeholders.ts';
import { hasTemplate } from '../noise/templates.ts';
import { isDefaultPassword } from '../noise/wellKnown.ts';
import { secretsInText } from './_kubernetesText.ts';
import { judge } from '../engine/judge.ts';
import { candidate, kindOf, ranks, titleOf, type Candidate, type NamedEntry, type Scan, type Shape, type DetectDecoded } from '../shape.ts';
import type { Credential } from '../../model/credential.ts';

/** Bounds of what is decoded: layers, and characters of one value. */
const maxDecodeDepth = 3;
const maxDecodeLength = 65_536;

/** What a value gives when one layer of encoding is taken off. */
function decodeOnce(value: string, lax: boolean): { readonly text: string; readonly step: string } | undefined {
  if (value.length > maxDecodeLength) return undefined;
  // Words and names decode as well, to noise: base64 of text mixes cases and mostly ends in `=` or a whole group.
  const folded = /^[A-Za-z0-9+/_-]{20,100}\r?\n/.test(value);
  const compact = folded ? value.replace(/\s+/g, '') : value.trimEnd();
  if (
    (lax || (/[A-Z]/.test(compact.slice(0, 40)) && /[a-z]/.test(compact.slice(0, 40)))) &&
    isPrintable(compact) &&
    base64Value.test(compact) &&
    (lax || (compact.length >= 16 && (compact.length % 4 === 0 || compact.endsWith('='))))
  ) {
    const text = decodeBase64Text(compact);
    // Words decode to noise that is only seldom printable ASCII.
    if (text !== undefined && text.length >= 4 && /^[\t\r\n\x20-\x7e]+$/.test(text)) return { text, step: 'base64' };
  }
  if (/%(?:3[AaDdFf]|2[2FfBb]|7[BbDd]|40)/.test(value) && !/\s/.test(value)) {
    try {
      const text = decodeURIComponent(value);
      if (text !== value) return { text, step: 'URL encoding' };
    } catch {
      // A stray percent sign: nothing is encoded.
      return undefined;
    }
  }
  return undefined;
}

/** Whether the first bytes are printable ASCII, so that the rest is worth decoding. */
function isPrintable(compact: string): boolean {
  const head = decodeBase64(compact.slice(0, 32).replace(/=+$/, ''));
  return head !== undefined && head.every((byte) => (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13);
}

function jsonOf(value: string): unknown {
  const text = value.trim();
  if (!/^[{[]/.test(text) || !/[}\]]$/.test(text) || text.length > maxDecodeLength || !text.includes('"')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Braces of another kind.
    return undefined;
  }
}

/** Scalars of a JSON value with the keys that lead to them; bounded in depth and number. */
function* members(value: unknown, path: readonly string[] = []): Iterable<{ readonly path: readonly string[]; readonly text: string }> {
  if (path.length > 8) return;
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    let count = 0;
    for (const [key, one] of Object.entries(value)) {
      if (++count > 2_000) return;
      yield* members(one, [...path, key]);
    }
  }
}

/** Credentials that stand in the text only after decoding: base64, JSON in a string, URL encoding, to a depth of three. */
function find(scan: Scan, detect: DetectDecoded): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const named of scan.entries) {
    const { entry } = named;
    const { value } = entry;
    if (value.length < 6 || value.length > maxDecodeLength || entry.scalar !== 'string') continue;
    if (scan.isSecretData(entry)) {
      kubernetesSecret(scan, named, detect, found);
      continue;
    }
    if (dockerAuth(scan, named, found)) continue;
    const first = value.charCodeAt(0);
    if (first === 123 || first === 91 || value.includes('%') || (value.length >= 16 && isBase64Head(value)))
      layers(scan, named, value, [], detect, found);
  }
  for (const named of secretsInText(scan)) kubernetesSecret(scan, named, detect, found);
  plainSecretData(scan, found);
  return found;
}

/** Whether the value begins as base64 does, up to its first line's end. */
function isBase64Head(value: string): boolean {
  const limit = Math.min(value.length, 64);
  for (let i = 0; i < limit; i++) {
    const code = value.charCodeAt(i);
    if (code === 10 || code === 13) return i >= 20;
    if (!(
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 43 ||
      code === 47 ||
      code === 45 ||
      code === 95 ||
      code === 61
    ))
      return false;
  }
  return true;
}

/** All credentials of one decoded value stand at one place: the one that opens most speaks, and no identifier before a secret. */
function weightOf({ form, provider, sensitivity }: Credential): number {
  if (sensitivity !== 'secret') return -20;
  if (form === 'private-key') return 38;
  return provider === 'generic' ? 5 : 40;
}

function outer(named: NamedEntry, credential: Credential, steps: readonly string[]): Candidate {
  const form = credential.form === 'private-key' ? 'private-key' : 'encoded';
  return {
    rank: ranks.encoded + weightOf(credential),
    credential: {
      ...credential,
      form,
      range: named.entry.valueRange,
      keyPath: named.entry.keyPath,
      decoded: [...steps, ...(credential.decoded ?? [])],
      parts: undefined,
    },
  };
}

function layers(scan: Scan, named: NamedEntry, value: string, steps: readonly string[], detect: DetectDecoded, found: Candidate[]): void {
  if (steps.length >= maxDecodeDepth || found.length > 5_000) return;
  const json = jsonOf(value);
  if (json !== undefined && typeof json === 'object') {
    jsonMembers(scan, named, json, [...steps, 'JSON'], detect, found);
    return;
  }
  const decoded = decodeOnce(value, false);
  if (!decoded) return;
  const path = [...steps, decoded.step];
  // JSON is read member by member in the next layer.
  if (jsonOf(decoded.text) === undefined) for (const credential of detect(decoded.text)) found.push(outer(named, credential, path));
  layers(scan, named, decoded.text, path, detect, found);
}

function jsonMembers(
  scan: Scan,
  named: NamedEntry,
  json: unknown,
  steps: readonly string[],
  detect: DetectDecoded,
  found: Candidate[],
): void {
  for (const { path, text } of members(json)) {
    if (text.length < 4) continue;
    const name = [...path].reverse().find((key) => !/^\d+$/.test(key)) ?? named.name;
    let reading = readKeyName(name);
    // Under a credential-like name every generated member is one: `Apitoken: {"name": …, "sig": …}`.
    if (reading.grade !== 'strong' && named.reading.grade === 'strong' && text.length >= 16 && randomness(text) >= 0.5 && /\d/.test(text))
      reading = named.reading;
    const login = name === 'auth' ? loginOf(text) : undefined;
    if (login) {
      if (login.password !== undefined)
        found.push(
          candidate({
            detector: 'registry-auth',
            title: 'Registry login',
            form: 'encoded',
            decoded: [...steps, 'base64'],
            secret: login.password,
            principal: login.user,
            system: /[.:]/.test(path.at(-2) ?? '') ? path.at(-2) : undefined,
            confidence: 'high',
            range: named.entry.valueRange,
            keyPath: named.entry.keyPath,
            rank: ranks.header,
          }),
        );
      continue;
    }
    const judged = judge(text, name, reading, scan.surroundings(named.entry));
    const confidence = judged?.confidence;
    if (confidence && !(confidence === 'low' && reading.grade === 'weak')) {
      const at = scan.text.indexOf(text, named.entry.valueRange.start);
      const exact = at >= 0 && at + text.length <= named.entry.valueRange.end;
      found.push(
        candidate({
          detector: 'json-member',
          title: `${titleOf(reading)} in JSON`,
          form: 'encoded',
          kind: kindOf(reading),
          decoded: steps,
          secret: text,
          ...judged,
          keyPath: named.entry.keyPath,
          range: exact ? { start: at, end: at + text.length } : named.entry.valueRange,
          rank: ranks.encoded,
        }),
      );
    } else if (steps.length < maxDecodeDepth && text.length >= 16) {
      const before = found.length;
      layers(scan, named, text, steps, detect, found);
      if (found.length === before && steps.length > 1) for (const credential of detect(text)) found.push(outer(named, credential, steps));
    }
  }
}

function kubernetesSecret(scan: Scan, named: NamedEntry, detect: DetectDecoded, found: Candidate[]): void {
  const { entry, name } = named;
  const compact = entry.value.replace(/\s+/g, '');
  if (isPlaceholder(compact) || hasTemplate(compact) || !base64Value.test(compact) || /\.(?:crt|cert|pub)$|^ca\b/i.test(name)) return;
  const text = decodeBase64Text(compact);
  const reading = readKeyName(name);
  const grade = reading.grade === 'strong' ? reading : declaredSecret;
  if (text === undefined) {
    const bytes = decodeBase64(compact);
    if (!bytes || bytes.length < 8 || reading.grade === 'none') return;
    found.push(
      candidate({
        detector: 'kubernetes-secret',
        title: `${titleOf(grade)} in a Kubernetes Secret`,
        form: 'encoded',
        kind: kindOf(grade),
        decoded: ['base64'],
        secret: compact,
        confidence: 'medium',
        range: entry.valueRange,
        keyPath: entry.keyPath,
        rank: ranks.encoded,
      }),
    );
    return;
  }
  const inner = detect(text);
  for (const credential of inner) found.push(outer(named, credential, ['base64']));
  if (inner.length > 0) return;
  const json = jsonOf(text);
  if (json !== undefined) {
    jsonMembers(scan, named, json, ['base64', 'JSON'], detect, found);
    return;
  }
  if (isBesideCredential(name)) return;
  // `user:password`, as basic authentication and htpasswd have it, under whatever name.
  const pair = reading.grade !== 'strong' ? /^([\w.@+-]{1,64}):(\S{4,256})$/.exec(text.trim()) : null;
  const value = pair ? pair[2]! : text.trim();
  const kind = pair ? ({ grade: 'strong', kind: 'password' } as const) : grade;
  const usual = pair !== null && isDefaultPassword(pair[1], value);
  const judged = usual
    ? ({ confidence: 'low', wellKnown: 'default' } as const)
    : judge(value, name, kind, { ...scan.surroundings(entry), expands: false, isReference: undefined });
  if (!judged) return;
  found.push(
    candidate({
      detector: 'kubernetes-secret',
      title: `${titleOf(kind)} in a Kubernetes Secret`,
      form: 'encoded',
      kind: kindOf(kind),
      principal: pair?.[1],
      decoded: ['base64'],
      secret: value,
      ...judged,
      range: entry.valueRange,
      keyPath: entry.keyPath,
      rank: ranks.encoded,
    }),
  );
}

/** Account and password of a login; the password is left out where it only stands for one. */
interface Login {
  readonly user?: string;
  readonly password?: string;
}

/** The password that a value in base64 is. */
function passwordOf(value: string): Login | undefined {
  const text = decodeBase64Text(value.trim());
  if (text === undefined || !/^[\x20-\x7e]+$/.test(text)) return undefined;
  return isPlaceholder(text) || hasTemplate(text) || text.length < 3 ? {} : { password: text };
}

/** Account and password in base64, as registries take them. */
function loginOf(value: string): Login | undefined {
  const text = decodeBase64Text(value.trim());
  const colon = text?.indexOf(':') ?? -1;
  if (text === undefined || !/^[\x20-\x7e]+$/.test(text) || colon < 1 || colon === text.length - 1) return undefined;
  const password = text.slice(colon + 1);
  return isPlaceholder(password) || hasTemplate(password) || password.length < 3 ? {} : { user: text.slice(0, colon), password };
}

/** All that stands in a Secret was declared to be one; only names that say more say what. */
const declaredSecret = { grade: 'strong', kind: 'secret' } as const;

/** Names in Secrets of what is kept with a credential. */
const names =
  /(?:^|[._-])(?:user(?:name)?|login|e?mail|host(?:name)?|server|port|url|uri|endpoint|region|bucket|database|dbname|namespace|realm|type|name|id)$/i;

/** Whether a name in a Secret says that its value only goes with a credential: `username`, `AZURE_TENANT_ID`. */
function isBesideCredential(name: string): boolean {
  return names.test(name.replace(/([a-z\d])([A-Z])/g, '$1_$2'));
}

/** Values of `stringData` under names that say nothing: all that stands in a Secret is meant to be one. */
function plainSecretData(scan: Scan, found: Candidate[]): void {
  if (scan.format !== 'yaml' && scan.format !== 'json') return;
  const secrets = new Set<number>();
  for (const { entry } of scan.entries)
    if (entry.keyPath.length === 1 && entry.keyPath[0] === 'kind' && entry.value === 'Secret') secrets.add(entry.document);
  if (secrets.size === 0) return;
  for (const { entry, name, reading } of scan.entries) {
    if (entry.keyPath.length !== 2 || entry.keyPath[0] !== 'stringData' || reading.grade === 'strong' || !secrets.has(entry.document))
      continue;
    if (isBesideCredential(name) || entry.scalar !== 'string') continue;
    const kind = declaredSecret;
    const judged = judge(entry.value, name, kind, scan.surroundings(entry));
    if (!judged) continue;
    found.push(
      candidate({
        detector: 'kubernetes-secret',
        title: `${titleOf(kind)} in a Kubernetes Secret`,
        kind: kindOf(kind),
        secret: entry.value,
        ...judged,
        range: entry.valueRange,
        keyPath: entry.keyPath,
        rank: ranks.assignment,
      }),
    );
  }
}

/** `auth` of Docker and npm configuration: base64 of `user:password`. Gives whether the entry is of that kind. */
function dockerAuth(scan: Scan, { entry, name }: NamedEntry, found: Candidate[]): boolean {
  const isAuth = name.endsWith('auth') && /(?:^|:)_?auth$/.test(name);
  if (!isAuth && name !== 'Pass' && name !== 'password') return false;
  if (!isAuth && scan.sibling(entry, ['encoding']) !== 'base64' && !/filezilla|sitemanager/i.test(scan.path)) return false;
  const login = isAuth ? loginOf(entry.value) : passwordOf(entry.value);
  if (!login) return false;
  if (login.password === undefined) return true;
  const registry = entry.keyPath.at(-2);
  found.push(
    candidate({
      detector: isAuth ? 'registry-auth' : 'encoded-password',
      title: isAuth ? 'Registry login' : 'Password in base64',
      form: 'encoded',
      decoded: ['base64'],
      secret: login.password,
      principal: login.user,
      system: isAuth && registry && /[.:]/.test(registry) ? registry : undefined,
      confidence: 'high',
      range: entry.valueRange,
      keyPath: entry.keyPath,
      rank: ranks.header,
    }),
  );
  return true;
}

const shape: Shape = {
  id: 'encoded',
  marks: ['kind: secret', '"kind"'],
  ofEntries: true,
  find,
};
export default shape;
