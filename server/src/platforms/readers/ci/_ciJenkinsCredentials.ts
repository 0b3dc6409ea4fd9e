import { referenceId } from '../../../model/reference.ts';
import type { SecretUse } from '../../../model/pipeline.ts';
import type { CiFile } from './_ci.ts';
import type { GroovyCall, GroovyToken } from './_ciGroovy.ts';

/** Blocks whose credentials reach what stands in them, and how these are named where they have no key. */
const blocks = new Set([
  'withCredentials',
  'sshagent',
  'withAWS',
  'withKubeConfig',
  'withKubeCredentials',
  'kubeconfig',
  'withRegistry',
  'docker.withRegistry',
  'withDockerRegistry',
  'withVault',
  'withSonarQubeEnv',
  'withMaven',
  'withNPM',
  'gitUsernamePassword',
]);

/** Keys that name a credential of Jenkins. */
const idKeys = new Set([
  'credentialsId',
  'credentials',
  'credentialId',
  'registryCredentialsId',
  'vaultCredentialId',
  'jenkinsCredentialId',
]);
/** Keys of a binding that name the variable with the secret itself; others name users and files beside it. */
const variableKeys = new Set([
  'variable',
  'passwordVariable',
  'secretKeyVariable',
  'keyFileVariable',
  'passphraseVariable',
  'tokenVariable',
  'clientSecretVariable',
]);

/** The use of one credential, by the text that names it. */
function useOf(token: GroovyToken, via: SecretUse['via'], variable?: string, item?: SecretUse['item']): SecretUse {
  return {
    name: token.text,
    id: referenceId({ provider: 'jenkins', locator: { path: token.text } }),
    range: token.inner,
    item,
    via,
    variable,
  };
}

/** `X = credentials('id')` in `environment { }`. https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#handling-credentials */
export function environmentSecrets(file: CiFile, environment: GroovyCall | undefined): SecretUse[] {
  return (environment?.body ?? []).flatMap((call): SecretUse[] => {
    const at = call.args.findIndex((token) => token.kind === 'word' && token.text === 'credentials');
    const id = at < 0 ? undefined : call.args.slice(at, at + 4).find((token) => token.kind === 'string');
    if (id) {
      for (const ending of ['', '_USR', '_PSW']) file.define(`${call.name}${ending}`);
      return id.text === '' || id.text.includes('$') ? [] : [useOf(id, 'env', call.name, call.range)];
    }
    const value = call.args.find((token) => token.kind === 'string');
    if (!value || call.args[0]?.text !== '=') return [];
    // `X = "${env.SECRET}"` hands a variable on; any other text is the file's own value.
    const mapped = file.secretsIn(value.inner, 'env', { variable: call.name, item: call.range });
    file.define(call.name);
    return mapped;
  });
}

/** Credentials that a block brings to what stands in it, each with the variable that carries it. */
export function bindingsOf(block: GroovyCall): SecretUse[] {
  if (!blocks.has(block.name)) return [];
  const uses: SecretUse[] = [];
  const { args } = block;
  let group: { id?: GroovyToken; start: number; variables: string[] } | undefined;
  const flush = (end: number): void => {
    if (group?.id) {
      const item = { start: group.start, end };
      const variables = group.variables.length > 0 ? group.variables : [undefined];
      for (const variable of variables) uses.push(useOf(group.id, 'env', variable, item));
    }
    group = undefined;
  };
  for (let i = 0; i < args.length; i++) {
    const token = args[i]!;
    const next = args[i + 1];
    const value = args[i + 2];
    // Each binding is a call of its own: `string(credentialsId: 'x', variable: 'Y')`.
    if (token.kind === 'word' && next?.text === '(') {
      flush(token.range.start);
      group = { start: token.range.start, variables: [] };
    } else if (token.kind === 'word' && next?.text === ':' && next.kind === 'sign') {
      group ??= { start: token.range.start, variables: [] };
      const named = value?.kind === 'string' ? value : value?.text === '[' ? args[i + 3] : undefined;
      if (named?.kind !== 'string' || named.text === '' || named.text.includes('$')) continue;
      if (idKeys.has(token.text)) {
        if (group.id) flush(token.range.start);
        group ??= { start: token.range.start, variables: [] };
        group.id = named;
      } else if (variableKeys.has(token.text)) group.variables.push(named.text);
    } else if (token.kind === 'sign' && (token.text === ')' || token.text === ']') && group?.id) flush(token.range.end);
  }
  flush(args.at(-1)?.range.end ?? block.range.end);
  if (uses.length > 0) return uses;
  // `sshagent(['id'])`, `docker.withRegistry('https://…', 'id')`
  const texts = args.filter((token) => token.kind === 'string' && token.text !== '' && !token.text.includes('$'));
  if (block.name === 'sshagent') return texts.map((token) => useOf(token, 'other', undefined, token.range));
  const last = texts.at(-1);
  return last && texts.length > 1 && block.name.endsWith('withRegistry') ? [useOf(last, 'other', undefined, last.range)] : [];
}

/** Credentials that a step without a block is given: `git credentialsId: 'x', url: '…'`. */
export function credentialsIn(call: GroovyCall): SecretUse[] {
  const uses: SecretUse[] = [];
  for (let i = 0; i + 2 < call.args.length; i++) {
    const [key, colon, value] = [call.args[i]!, call.args[i + 1]!, call.args[i + 2]!];
    if (key.kind !== 'word' || key.text !== 'credentialsId' || colon.text !== ':' || value.kind !== 'string') continue;
    if (value.text !== '' && !value.text.includes('$'))
      uses.push(useOf(value, 'input', undefined, { start: key.range.start, end: value.range.end }));
  }
  return uses;
}
