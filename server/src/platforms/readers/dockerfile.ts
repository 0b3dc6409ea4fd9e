import type { ImageSecret, Weakness } from '../../model/infrastructure.ts';
import type { PlatformReader } from '../reader.ts';
import { instructionsOf, pairsOf, sourcesOf, type Instruction, type Pair } from './_dockerfile.ts';
import { turnsPasswordOff } from './_passwordless.ts';
import { isSecretVariable } from './_secretVariable.ts';

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
    const kept = keptStages(instructions);
    const imageSecrets: ImageSecret[] = [];
    const weaknesses: Weakness[] = [];
    const names = stageNames(instructions);
    for (const [index, instruction] of instructions.entries()) {
      if (instruction.stage === 0) continue;
      const earlierStage = !kept.has(instruction.stage) || undefined;
      const { keyword } = instruction;
      if (keyword === 'ARG') {
        const later = instructions.slice(index + 1).filter((one) => one.stage === instruction.stage);
        for (const pair of pairsOf(instruction)) {
          if (!isSecretVariable(pair.name) || !comesFromOutside(pair) || !leaves(pair, later)) continue;
          imageSecrets.push({
            how: 'arg',
            name: pair.name,
            instruction: `ARG ${pair.name}`,
            range: pair.range,
            keyPath: ['ARG', pair.name],
            earlierStage,
          });
        }
      } else if (keyword === 'ENV') {
        const before = instructions.slice(0, index).filter((one) => one.stage === instruction.stage);
        for (const pair of pairsOf(instruction)) {
          if (pair.value !== undefined && turnsPasswordOff(pair.name, pair.value))
            weaknesses.push({
              kind: 'no-password',
              setting: `${pair.name}=${pair.value}`,
              range: pair.range,
              keyPath: ['ENV', pair.name],
            });
          if (!keepsArgument(pair, before)) continue;
          imageSecrets.push({
            how: 'env',
            name: pair.name,
            instruction: `ENV ${pair.name}`,
            range: pair.range,
            keyPath: ['ENV', pair.name],
            earlierStage,
          });
        }
      } else if (keyword === 'COPY' || keyword === 'ADD') {
        const { from, sources } = sourcesOf(instruction);
        // What an image of others holds is no file of this build.
        if (from !== undefined && !names.has(from.toLowerCase())) continue;
        for (const { text, range } of sources) {
          if (!isCredentialFile(text)) continue;
          imageSecrets.push({ how: 'copy', name: text, instruction: `${keyword} ${text}`, range, keyPath: [keyword, text], earlierStage });
        }
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

function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const open = text[at - 1] === '{' ? at - 2 : at - 1;
    if (text[open] === '$' && !/\w/.test(text[at + name.length] ?? '')) return true;
  }
  return false;
}

/** Whether a step of the stage runs with the argument, which its history then holds. `ENV` is told by itself. */
function leaves(pair: Pair, later: readonly Instruction[]): boolean {
  let used = false;
  for (const one of later) {
    if (one.keyword === 'ENV' && pairsOf(one).some((other) => other.value !== undefined && mentions(other.value, pair.name))) return false;
    used ||= one.keyword === 'RUN' || mentions(one.text, pair.name);
  }
  return used;
}

/** Whether an `ENV` takes its value from an argument of the stage, and one of the two has the name of a secret. */
function keepsArgument(pair: Pair, before: readonly Instruction[]): boolean {
  const { value } = pair;
  if (value === undefined || !value.includes('$')) return false;
  return before.some(
    (one) =>
      one.keyword === 'ARG' &&
      pairsOf(one).some(
        (argument) =>
          mentions(value, argument.name) &&
          comesFromOutside(argument) &&
          (isSecretVariable(argument.name) || (isSecretVariable(pair.name) && /^\$\{?\w{1,128}\}?$/.test(value))),
      ),
  );
}

function stageNames(instructions: readonly Instruction[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const { keyword, text, stage } of instructions) {
    if (keyword !== 'FROM') continue;
    names.set(String(stage - 1), stage);
    const name = /\sAS\s+(\S{1,128})/i.exec(text)?.[1];
    if (name !== undefined) names.set(name.toLowerCase(), stage);
  }
  return names;
}

/** Stages whose layers are in the last one: itself and those that it is built from. */
function keptStages(instructions: readonly Instruction[]): ReadonlySet<number> {
  const names = new Map<string, number>();
  const base = new Map<number, string>();
  let last = 0;
  for (const { keyword, text, stage } of instructions) {
    if (keyword !== 'FROM') continue;
    last = stage;
    const image = /^\s{0,20}(?:--\S{1,200}\s{1,20}){0,5}(\S{1,300})(?:\s{1,20}AS\s{1,20}(\S{1,128}))?/i.exec(text);
    if (image?.[1] !== undefined) base.set(stage, image[1].toLowerCase());
    if (image?.[2] !== undefined) names.set(image[2].toLowerCase(), stage);
  }
  const kept = new Set<number>();
  for (let stage: number | undefined = last; stage !== undefined && !kept.has(stage); stage = names.get(base.get(stage) ?? ''))
    kept.add(stage);
  return kept;
}
