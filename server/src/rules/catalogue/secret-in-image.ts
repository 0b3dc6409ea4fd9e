import type { FileFacts } from '../../model/facts.ts';
import type { ImageSecret } from '../../model/infrastructure.ts';
import { folderOf } from '../../base/path.ts';
import type { IndexView } from '../../index/workspaceIndex.ts';
import { defineRule } from '../rule.ts';

const messages: Readonly<Record<ImageSecret['how'], string>> = {
  arg: '`{instruction}` brings a secret into the build as an argument: {kept}. Mount it with `RUN --mount=type=secret` instead.',
  env: '`{instruction}` keeps a secret of the build in the image: {kept}. Mount it with `RUN --mount=type=secret`, or set it when the container starts.',
  copy: '`{instruction}` puts credentials into a layer: {kept}. Mount the file with `RUN --mount=type=secret` instead.',
  'build-arg': '`{instruction}` hands a secret to the build as an argument: {kept}. Hand it over under `build.secrets` instead.',
  run: '`{instruction}` writes a secret into a layer: {kept}. Mount it with `RUN --mount=type=secret` instead.',
};

/** Where the secret is found afterwards. https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/ */
const kept: Readonly<Record<ImageSecret['how'], string>> = {
  arg: 'its value stays in the history of the image',
  env: 'whoever has the image reads it from its configuration',
  copy: 'a later instruction that deletes the file does not take it out of the image',
  'build-arg': 'its value stays in the history of the image',
  run: 'whoever has the image reads it there',
};

export default defineRule({
  meta: {
    id: 'secret-in-image',
    title: 'Secret in image',
    description: 'A build argument, environment variable or copied file leaves a secret in the layers or the history of a container image.',
    messages,
    category: 'leakage',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI2'],
    nistCsf: ['PR.AA-01', 'PR.DS-01'],
    zeroTrust: ['tenet 6'],
  },
  readsOthers: (facts) => facts.infrastructure?.imageSecrets.some((secret) => secret.how === 'copy') ?? false,
  checkFile(facts, context) {
    if (facts.template) return;
    for (const secret of facts.infrastructure?.imageSecrets ?? []) {
      if (secret.how === 'copy' && isKnownHarmless(secret.name, facts, context.index)) continue;
      context.report({
        messageId: secret.how,
        args: {
          instruction: secret.instruction,
          kept: secret.earlierStage ? 'the last stage drops it, but the build cache keeps it' : kept[secret.how],
        },
        range: secret.range,
        severity: secret.earlierStage ? 'info' : undefined,
        keyPath: secret.keyPath,
      });
    }
  },
});

/**
 * Whether every file of the workspace that the instruction could mean is known and holds no credential: settings only,
 * or references that are filled in during the build.
 */
function isKnownHarmless(source: string, facts: FileFacts, index: IndexView): boolean {
  const wanted = source.replace(/^(?:\.?\/)+/, '');
  if (wanted === '' || /[*?$]/.test(wanted)) return false;
  const near = folderOf(facts.path);
  let found = false;
  for (const file of index.files()) {
    // The context of the build is the file's folder or one above it.
    if (file.path !== wanted && !file.path.endsWith(`/${wanted}`)) continue;
    const context = file.path.slice(0, file.path.length - wanted.length).replace(/\/$/, '');
    if (context !== '' && context !== near && !near.startsWith(`${context}/`)) continue;
    if (file.credentials.some((credential) => credential.sensitivity === 'secret')) return false;
    found = true;
  }
  return found;
}
