import type { ImageSecret, Weakness } from '../../../model/infrastructure.ts';
import type { PlatformReader } from '../../reader.ts';
import { instructionsOf, pairsOf, sourcesOf, wordsOf, type Instruction, type Pair } from './_dockerfile.ts';
import { turnsPasswordOff } from './_passwordless.ts';
import { isSecretVariable } from '../script/_secretVariable.ts';

/** Files that hold credentials by custom, by their last name in lower case. */
const credentialFiles = new Set([
  '.npmrc',
  '.netrc',
  '_netrc',
  '.pypirc',
  '.git-credentials',
  '.dockercfg',
  '.pgpass',
  '.my.cnf',
  'kubeconfig',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
]);
const templateWord = /\.(?:example|sample|template|tmpl|tpl|dist|defaults?|schema|ci|test)(?:\.|$)/;

/** Folders of which the same holds. */
const credentialPath = /(?:^|\/)(?:\.aws\/credentials|\.docker\/config\.json|\.kube\/config|\.ssh\/?)$/;

/**
 * Dockerfiles: secrets that a build leaves in layers, in the history or in the configuration of the image.
 * https://docs.docker.com/build/building/secrets/, https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/
 */
const reader: PlatformReader = {
  id: 'dockerfile',
  formats: ['dockerfile'],
  markers: [
    ' .env',
    '/.env',
    '".env',
    '.npmrc',
    '.netrc',
    '.pypirc',
    '.pgpass',
    '.my.cnf',
    '.git-credentials',
    'kubeconfig',
    'kube/config',
    'docker/config.json',
    '.ssh',
    'id_rsa',
    'id_dsa',
    'id_ecdsa',
    'id_ed25519',
    '.p12',
    '.pfx',
    '.ppk',
    'token',
    'secret',
    'pass',
    'pwd',
    'key',
    'cred',
    'auth',
    '_pat',
  ],
  read({ document }) {
    const instructions = instructionsOf(document.file.text);
    const stages = stagesOf(instructions);
    const uses = usesOf(instructions);
    const imageSecrets: ImageSecret[] = [];
    const weaknesses: Weakness[] = [];
    /** Arguments of the stage that nothing but the build's caller gives. */
    let given = new Set<string>();
    for (const [index, instruction] of instructions.entries()) {
      const { keyword, stage } = instruction;
      if (keyword === 'FROM') given = new Set();
      if (stage === 0) continue;
      const add = (how: ImageSecret['how'], name: string, range: ImageSecret['range']): void => {
        const earlierStage = !stages.kept.has(stage) || undefined;
        imageSecrets.push({ how, name, instruction: `${keyword} ${name}`, range, keyPath: [keyword, name], earlierStage });
      };
      if (keyword === 'ARG') {
        for (const pair of pairsOf(instruction)) {
          if (!comesFromOutside(pair)) continue;
          given.add(pair.name);
          if (!isSecretVariable(pair.name)) continue;
          // An `ENV` that keeps it is told by itself. The history holds the arguments of every later step.
          const key = `${stage} ${pair.name}`;
          if ((uses.kept.get(key) ?? -1) > index) continue;
          if ((uses.named.get(key) ?? -1) > index || (uses.steps.get(stage) ?? -1) > index) add('arg', pair.name, pair.range);
        }
      } else if (keyword === 'ENV') {
        for (const { name, range, value } of pairsOf(instruction)) {
          if (value === undefined) continue;
          if (turnsPasswordOff(name, value))
            weaknesses.push({ kind: 'no-password', setting: `${name}=${value}`, range, keyPath: ['ENV', name] });
          const whole = /^\$\{?\w{1,128}\}?$/.test(value) && isSecretVariable(name);
          if (variablesIn(value).some((used) => given.has(used) && (whole || isSecretVariable(used)))) add('env', name, range);
        }
      } else if (keyword === 'COPY' || keyword === 'ADD') {
        const { from, sources } = sourcesOf(instruction);
        // What an image of others holds is no file of this build.
        if (from !== undefined && !stages.names.has(from.toLowerCase())) continue;
        for (const { text, range } of sources) if (isCredentialFile(text)) add('copy', text, range);
      }
    }
    return { infrastructure: { imageSecrets, weaknesses } };
  },
};
export default reader;

function isCredentialFile(path: string): boolean {
  if (path.includes('://') || path.length > 512) return false;
  if (credentialPath.test(path)) return true;
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (credentialFiles.has(name)) return true;
  if (name === '.env' || name.startsWith('.env.')) return !templateWord.test(name);
  if (name.includes('pub')) return false;
  if (/\.(?:p12|pfx|ppk)$/.test(name)) return true;
  if (name.endsWith('.pem')) return name.includes('key') || name.includes('priv');
  // Keys of package repositories are public and end like private ones.
  return name.endsWith('.key') && !/gpg|pgp|apt|rpm|repo|sign|release|archive|deb|yum/.test(name);
}

/** No default, an empty one, or one that another argument gives. */
function comesFromOutside({ value }: Pair): boolean {
  return value === undefined || value === '' || /^\$\{?[A-Za-z_]\w{0,127}\}?$/.test(value);
}

/** Names behind `$` and `${`. */
function variablesIn(text: string): readonly string[] {
  return text.includes('$') ? [...text.matchAll(/\$\{?([A-Za-z_]\w{0,127})/g)].map((match) => match[1]!) : [];
}

interface Uses {
  /** By stage and name: the last instruction that names the variable; the last `ENV` that does. */
  readonly named: ReadonlyMap<string, number>;
  readonly kept: ReadonlyMap<string, number>;
  /** By stage: the last `RUN`. */
  readonly steps: ReadonlyMap<number, number>;
}

function usesOf(instructions: readonly Instruction[]): Uses {
  const named = new Map<string, number>();
  const kept = new Map<string, number>();
  const steps = new Map<number, number>();
  for (const [index, { keyword, text, stage }] of instructions.entries()) {
    if (keyword === 'RUN') steps.set(stage, index);
    for (const name of variablesIn(text)) {
      named.set(`${stage} ${name}`, index);
      if (keyword === 'ENV') kept.set(`${stage} ${name}`, index);
    }
  }
  return { named, kept, steps };
}

interface Stages {
  /** Numbers of stages by their names and indexes, lower case. */
  readonly names: ReadonlyMap<string, number>;
  /** Stages whose layers are in the last one: itself and those that it is built from. */
  readonly kept: ReadonlySet<number>;
}

function stagesOf(instructions: readonly Instruction[]): Stages {
  const names = new Map<string, number>();
  const bases = new Map<number, string>();
  let last: number | undefined;
  for (const instruction of instructions) {
    if (instruction.keyword !== 'FROM') continue;
    const { stage } = instruction;
    last = stage;
    const words = wordsOf(instruction).filter((word) => !word.text.startsWith('--'));
    names.set(String(stage - 1), stage);
    if (words[0]) bases.set(stage, words[0].text.toLowerCase());
    if (words[2] && words[1]!.text.toUpperCase() === 'AS') names.set(words[2].text.toLowerCase(), stage);
  }
  const kept = new Set<number>();
  for (let stage = last; stage !== undefined && !kept.has(stage); stage = names.get(bases.get(stage) ?? '')) kept.add(stage);
  return { names, kept };
}
