import { keyStoreTitle } from '../../base/keyStore.ts';
import { readKeyName } from '../noise/keyNames.ts';
import { judge } from '../engine/judge.ts';
import { candidate, kindOf, ranks, titleOf, type Candidate, type Scan, type Shape } from '../shape.ts';

interface Known {
  readonly path: RegExp;
  readonly title: string;
  readonly kind: string;
  /** What the text is like; without it any single word is one. */
  readonly value?: RegExp;
}

/** Files that are nothing but a credential by the convention of one product. */
const known: readonly Known[] = [
  // https://guides.rubyonrails.org/security.html#custom-credentials
  {
    path: /(?:^|\/)config\/(?:master|credentials\/[\w.-]{1,64})\.key$/,
    title: 'Rails master key',
    kind: 'key',
    value: /^[0-9a-f]{32,64}$/,
  },
  // https://docs.ansible.com/ansible/latest/vault_guide/vault_managing_passwords.html
  {
    path: /(?:^|\/)\.?(?:ansible[_-]?)?vault[_-]?(?:pass|password|pw|key)(?:[_-][\w-]{1,32})?(?:\.txt)?$/i,
    title: 'Ansible Vault password',
    kind: 'password',
  },
  // https://www.erlang.org/doc/system/distributed.html#security
  { path: /(?:^|\/)\.erlang\.cookie$/, title: 'Erlang cookie', kind: 'secret' },
  // https://www.mongodb.com/docs/manual/core/security-internal-authentication/#keyfiles
  { path: /(?:^|\/)(?:mongo(?:db)?[_-]?)?keyfile$/i, title: 'MongoDB key file', kind: 'key', value: /^[A-Za-z0-9+/=\s]{32,1400}$/ },
  // https://github.com/s3fs-fuse/s3fs-fuse#examples
  { path: /(?:^|\/)\.?passwd-s3fs$/, title: 'Key of s3fs', kind: 'secret', value: /^[A-Z0-9]{16,32}:\S{32,64}$/ },
];

/** Endings that say nothing of what a file holds, or that it holds a credential. */
const ending = /\.(?:txt|secret|secrets?|token|pass|passwd|password|pwd|pw|key)$/i;
/** Longest text that is one value, UTF-16 code units. */
const maxValue = 512;

function stemOf(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/^\./, '');
  const last = ending.exec(name)?.[0];
  if (last === undefined) return name.includes('.') ? undefined : name;
  const stem = name.slice(0, -last.length);
  if (stem === '' || stem.includes('.')) return undefined;
  return last.toLowerCase() === '.txt' ? stem : `${stem} ${last.slice(1)}`;
}

/** Whether the path says that the whole text is one credential: `config/master.key`, `secrets/db_password.txt`. */
function isValueFile(path: string): boolean {
  if (keyStoreTitle(path) !== undefined || known.some((one) => one.path.test(path))) return true;
  const stem = stemOf(path);
  if (stem === undefined || stem.length > 64) return false;
  const reading = readKeyName(stem);
  return reading.grade === 'strong' && reading.about === undefined;
}

/** Texts that are one value and nothing else, under a file name that says what it is; and stores of keys by their name. */
function find(scan: Scan): readonly Candidate[] {
  const { path, text } = scan;
  const store = keyStoreTitle(path);
  if (store !== undefined) return [keyStore(store)];
  if (!isValueFile(path) || text.length > 4 * maxValue) return [];
  const value = text.replace(/^\ufeff/, '').trim();
  const start = text.indexOf(value);
  const common = { range: { start, end: start + value.length }, secret: value, rank: ranks.special } as const;
  const file = known.find((one) => one.path.test(path));
  if (file) {
    const isOne = file.value ? file.value.test(value) : /^\S{4,256}$/.test(value);
    if (!isOne || judge(value, 'password', { grade: 'strong', kind: 'password' }, scan.surroundings()) === undefined) return [];
    return [candidate({ ...common, detector: 'credential-file', title: file.title, kind: file.kind, confidence: 'high' })];
  }
  // Lists of accounts have hashes behind names.
  if (value.length < 6 || value.length > maxValue || /\s/.test(value) || /^[\w.@-]{1,64}:/.test(value)) return [];
  const name = stemOf(path)!;
  const reading = readKeyName(name);
  const judged = judge(value, name, reading, { ...scan.surroundings(), isConfiguration: true });
  return judged
    ? [
        candidate({
          ...common,
          ...judged,
          detector: 'credential-file',
          title: `${titleOf(reading)} that is a whole file`,
          kind: kindOf(reading),
        }),
      ]
    : [];
}

/** What is inside cannot be read; that it lies here is the matter. */
function keyStore(title: string): Candidate {
  return candidate({
    detector: 'key-store',
    title,
    form: 'private-key',
    kind: 'private-key',
    range: { start: 0, end: 0 },
    secret: '',
    confidence: 'medium',
    rank: ranks.special,
  });
}

const shape: Shape = {
  id: 'whole-file',
  marks: [],
  paths: isValueFile,
  find,
};
export default shape;
