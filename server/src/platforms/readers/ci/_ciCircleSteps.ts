import type { TextRange } from '../../../base/range.ts';
import type { PipelineStep, SecretUse, StaticLogin, ThirdParty } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, type TreeNode } from '../../../syntax/tree.ts';
import { itemsOf, onceEach, type CiFile } from './_ci.ts';
import { stepOf } from './_ciStep.ts';
import { imageOf } from './_thirdParty.ts';

/** Commands that call commands are followed no further. */
const maxDepth = 6;
/** Items of steps read for one job, those of commands each time they are called. */
const maxItems = 400;

/** Keys of a step that stand around other steps. https://circleci.com/docs/configuration-reference/#the-when-step */
const conditions = new Set(['when', 'unless']);
/** Steps that CircleCI itself runs and that take no secret. */
const builtIn = new Set([
  'checkout',
  'setup_remote_docker',
  'save_cache',
  'restore_cache',
  'store_artifacts',
  'store_test_results',
  'persist_to_workspace',
  'attach_workspace',
  'add_ssh_keys',
]);

export interface CircleParts {
  /** Steps that were read before: jobs share those of commands. */
  readonly read: Map<TreeNode, PipelineStep>;
  readonly file: CiFile;
  readonly orbs: ReadonlyMap<string, ThirdParty>;
  readonly commands: ReadonlyMap<string, TreeNode>;
}

/** The orb that `alias/name` comes from. */
export function orbOf(orbs: ReadonlyMap<string, ThirdParty>, name: string, range: TextRange): ThirdParty | undefined {
  const slash = name.indexOf('/');
  const orb = slash < 0 ? undefined : orbs.get(name.slice(0, slash));
  return orb && { ...orb, range };
}

/** `orbs:` by alias; an inline orb is part of the file. https://circleci.com/docs/orbs/use/orb-concepts/ */
export function orbsOf(node: TreeNode | undefined): Map<string, ThirdParty> {
  const found = new Map<string, ThirdParty>();
  for (const { key, entry } of node?.children ?? []) {
    if (!entry) continue;
    const sign = entry.value.lastIndexOf('@');
    const name = sign < 0 ? entry.value : entry.value.slice(0, sign);
    const version = sign < 0 ? undefined : entry.value.slice(sign + 1);
    found.set(key, {
      kind: 'orb',
      name,
      owner: name.includes('/') ? name.slice(0, name.indexOf('/')) : undefined,
      version,
      // A published version never changes; `1.2`, `volatile` and `dev:…` do.
      pinned: /^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version ?? ''),
      local: false,
      range: entry.valueRange,
    });
  }
  return found;
}

/** Steps of a job with those of the commands that it calls. */
export function stepsOf(parts: CircleParts, node: TreeNode | undefined): PipelineStep[] {
  const steps: PipelineStep[] = [];
  addSteps(parts, node, steps, 0, { items: 0 });
  return steps;
}

function addSteps(parts: CircleParts, node: TreeNode | undefined, steps: PipelineStep[], depth: number, read: { items: number }): void {
  for (const item of itemsOf(node)) {
    if (++read.items > maxItems || depth > maxDepth) return;
    const call = item.entry ? undefined : item.children[0];
    const name = item.entry?.value ?? call?.key;
    if (name === undefined || builtIn.has(name)) continue;
    if (conditions.has(name) && call) {
      addSteps(parts, at(call, 'steps'), steps, depth + 1, read);
      continue;
    }
    const command = parts.commands.get(name);
    if (command) addSteps(parts, at(command, 'steps'), steps, depth + 1, read);
    else {
      let made = parts.read.get(item);
      if (!made) parts.read.set(item, (made = stepFor(parts, item, name, call)));
      steps.push(made);
    }
    // `steps` as a parameter of a command.
    if (name !== 'run' && call) addSteps(parts, at(call, 'steps'), steps, depth + 1, read);
  }
}

function stepFor(parts: CircleParts, item: TreeNode, name: string, call: TreeNode | undefined): PipelineStep {
  const { file } = parts;
  const head = item.entry?.valueRange ?? headRange(call ?? item);
  const base = { range: item.range, head, keyPath: item.keyPath };
  if (name === 'run') {
    const command = call?.entry ?? at(call, 'command')?.entry;
    const title = at(call, 'name')?.entry?.value;
    const federates = command && /CIRCLE_OIDC_TOKEN/.test(file.slice(command.valueRange)) ? true : undefined;
    return stepOf(file, { ...base, title: title ?? 'run', scripts: command ? [command.valueRange] : [], federates });
  }
  return stepOf(file, { ...base, title: name, uses: orbOf(parts.orbs, name, head), secrets: argumentsOf(file, call) });
}

/**
 * Secrets among the arguments of an orb: `$NAME`, or the bare name of a variable, which orbs take as `env_var_name`.
 * https://circleci.com/docs/reusing-config/#environment-variable-name
 */
export function argumentsOf(file: CiFile, call: TreeNode | undefined): SecretUse[] {
  return onceEach(
    (call?.children ?? []).flatMap((argument): SecretUse[] => {
      const { entry, key, range } = argument;
      if (!entry) return [];
      const more = { variable: key, item: range };
      if (/^[A-Z][A-Z0-9_]{2,100}$/.test(entry.value))
        return file.kindOf(entry.value) === 'stored'
          ? [{ name: entry.value, id: file.idOfVariable(entry.value), range: entry.valueRange, via: 'input', ...more }]
          : [];
      return file.secretsIn(entry.valueRange, 'input', more);
    }),
  );
}

/**
 * A step for each container of `docker:`: what pulls it logs in with `auth` or `aws_auth`, and what runs in it gets the
 * job's secrets. The first is the image of the job itself.
 * https://circleci.com/docs/private-images/
 */
export function containersOf(file: CiFile, docker: TreeNode | undefined): { image?: ThirdParty; steps: PipelineStep[] } {
  const steps: PipelineStep[] = [];
  let image: ThirdParty | undefined;
  for (const [index, item] of itemsOf(docker).entries()) {
    const entry = at(item, 'image')?.entry;
    const uses = entry && imageOf(entry.value, entry.valueRange);
    if (index === 0) image = uses;
    const secrets = [
      ...childrenAt(item, 'auth').flatMap((one) => credentialOf(file, one)),
      ...childrenAt(item, 'aws_auth').flatMap((one) => credentialOf(file, one)),
    ];
    if (secrets.length === 0 && index === 0) continue;
    const key = at(item, 'aws_auth', 'aws_secret_access_key');
    const logins: StaticLogin[] = key
      ? [
          {
            provider: 'aws',
            range: key.entry?.valueRange ?? headRange(key),
            how: '`aws_auth` with `aws_secret_access_key`',
            secrets: secrets.map((use) => use.name),
          },
        ]
      : [];
    steps.push({
      ...stepOf(file, {
        range: item.range,
        head: entry?.valueRange ?? headRange(item),
        keyPath: item.keyPath,
        title: `image ${entry?.value ?? ''}`.trim(),
        uses: index === 0 ? undefined : uses,
        secrets,
      }),
      logins,
    });
  }
  return { image, steps };
}

function credentialOf(file: CiFile, node: TreeNode): SecretUse[] {
  return node.entry ? file.secretsIn(node.entry.valueRange, 'other', { variable: node.key, item: node.range }) : [];
}
