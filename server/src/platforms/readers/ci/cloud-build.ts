import { referenceId } from '../../../model/reference.ts';
import type { TextRange } from '../../../base/range.ts';
import type { PipelineJob, PipelineStep, Runner, SecretUse, ThirdParty } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { CiFile, itemsOf, onceEach, placeOf, scalarsBelow, type CiDialect } from './_ci.ts';
import { stepOf } from './_ciStep.ts';
import { imageOf } from './_thirdParty.ts';

/** https://cloud.google.com/build/docs/configuring-builds/substitute-variable-values */
const dialect: CiDialect = { own: /^(?:PROJECT_|BUILD_|TRIGGER_|BRANCH_NAME$|COMMIT_SHA$|SHORT_SHA$|REPO_|TAG_NAME$|LOCATION$)/ };

/** Google Cloud Build. https://cloud.google.com/build/docs/build-config-file-schema */
const reader: PlatformReader = {
  id: 'cloud-build',
  platforms: ['cloud-build'],
  read(context): PlatformFacts | undefined {
    const root = context.trees[0];
    const list = itemsOf(at(root, 'steps'));
    if (!root || list.length === 0) return undefined;
    const file = new CiFile(context, dialect);
    file.defineAll(at(root, 'substitutions'));
    for (const step of list) {
      for (const entry of scriptsOf(step)) file.defineByScript(entry.valueRange);
      for (const entry of scalarsAt(step, 'env')) file.defineByScript(entry.valueRange);
    }
    const stored = storedSecrets(file, root);
    const shared = secretEnv(at(root, 'options', 'secretEnv'), stored);
    const steps = list.map((step, index) => readStep(file, step, index, stored, shared));
    const first = at(root, 'steps')!;
    const job: PipelineJob = {
      id: 'build',
      ...placeOf(first),
      secrets: shared,
      steps,
      runner: poolOf(root),
      needs: [],
    };
    return { pipeline: { system: 'cloud-build', kind: 'pipeline', triggers: [], secrets: [], jobs: [job], uses: [] } };
  },
};
export default reader;

function scriptsOf(step: TreeNode): ReturnType<typeof scalarsBelow> {
  return [at(step, 'script'), at(step, 'args')].flatMap((node) => scalarsBelow(node));
}

type Stored = Pick<SecretUse, 'name' | 'id' | 'store'>;

/**
 * Secrets by the variable that carries them: of Secret Manager, and encrypted ones in the file itself.
 * https://cloud.google.com/build/docs/securing-builds/use-secrets
 */
function storedSecrets(file: CiFile, root: TreeNode): Map<string, Stored> {
  const found = new Map<string, Stored>();
  for (const secret of itemsOf(at(root, 'availableSecrets', 'secretManager'))) {
    const version = at(secret, 'versionName')?.entry;
    const variable = textAt(secret, 'env');
    if (!version || variable === undefined) continue;
    const reference = file.referenceIn(version.valueRange, 'google-secret-manager');
    const [, project, name] = /projects\/([^/]{1,100})\/secrets\/([^/]{1,255})/.exec(version.value) ?? [];
    found.set(variable, {
      name: reference?.locator.path ?? name ?? variable,
      store: reference?.locator.store ?? project,
      id: reference && referenceId(reference),
    });
  }
  for (const list of [at(root, 'availableSecrets', 'inline'), at(root, 'secrets')])
    for (const secret of itemsOf(list))
      for (const { key } of childrenAt(secret, at(secret, 'envMap') ? 'envMap' : 'secretEnv'))
        found.set(key, { name: key, store: textAt(secret, 'kmsKeyName') });
  return found;
}

/** Variables that a step asks for by name. */
function secretEnv(node: TreeNode | undefined, stored: ReadonlyMap<string, Stored>): SecretUse[] {
  return onceEach(
    scalarsAt(node).map((entry) => ({
      name: entry.value,
      ...stored.get(entry.value),
      range: entry.valueRange,
      item: entry.valueRange,
      via: 'secret' as const,
      variable: entry.value,
    })),
  );
}

function readStep(
  file: CiFile,
  step: TreeNode,
  index: number,
  stored: ReadonlyMap<string, Stored>,
  shared: readonly SecretUse[],
): PipelineStep {
  const name = at(step, 'name')?.entry;
  const id = at(step, 'id')?.entry;
  return stepOf(file, {
    range: step.range,
    head: id?.valueRange ?? name?.valueRange ?? headRange(step),
    keyPath: step.keyPath,
    title: id?.value ?? name?.value ?? `step ${index + 1}`,
    uses: name && builderOf(name.value, name.valueRange),
    scripts: scriptsOf(step).map((entry) => entry.valueRange),
    secrets: [
      ...secretEnv(at(step, 'secretEnv'), stored),
      ...scalarsAt(step, 'env').flatMap((entry) => {
        const variable = /^([A-Za-z_]\w{0,127})=/.exec(entry.value)?.[1];
        return file.secretsIn(entry.valueRange, 'env', { variable, item: entry.valueRange });
      }),
    ],
    around: shared,
  });
}

/** Images of Google's own builders hold what the build holds anyway; those of the project are made by it. */
function builderOf(text: string, range: TextRange): ThirdParty | undefined {
  if (/^(?:[\w-]{1,40}\.)?gcr\.io\/\$\{?PROJECT_ID\b|-docker\.pkg\.dev\/\$\{?PROJECT_ID\b/.test(text))
    return { kind: 'image', name: text.replace(/[:@][^/]{0,100}$/, ''), pinned: false, local: true, range };
  const image = imageOf(text, range);
  return image && /^gcr\.io\/(?:cloud-builders|google\.com\/cloudsdktool|google-containers)\//.test(text)
    ? { ...image, owner: 'google' }
    : image;
}

/** A private pool gives every build a fresh machine, but one network. https://cloud.google.com/build/docs/private-pools/private-pools-overview */
function poolOf(root: TreeNode): Runner | undefined {
  const entry = at(root, 'options', 'pool', 'name')?.entry ?? at(root, 'options', 'workerPool')?.entry;
  return entry && { labels: [], selfHosted: false, group: entry.value, range: entry.valueRange };
}
