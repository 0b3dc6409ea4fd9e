import type { EdgeReader } from '../edgeReader.ts';
import { entriesOf, isAt } from './_documents.ts';

/**
 * Templates, stores of secrets and connections that jobs of GitLab CI, Azure Pipelines and CircleCI name.
 * https://docs.gitlab.com/ci/yaml/#extends, https://learn.microsoft.com/azure/devops/pipelines/process/templates,
 * https://circleci.com/docs/contexts/
 */
const reader: EdgeReader = {
  id: 'pipelines',
  markers: ['extends', 'template:', 'group:', 'azuresubscription', 'serviceconnection', 'context'],
  document({ document }, sink) {
    const { platform } = document;
    if (platform !== 'gitlab-ci' && platform !== 'azure-pipelines' && platform !== 'circleci') return;
    for (const { keyPath, chosen } of entriesOf(document)) {
      const last = keyPath.at(-1) ?? '';
      if (platform === 'gitlab-ci') {
        if (isAt(keyPath, '*.extends') || isAt(keyPath, '*.extends.#')) sink.name('job template', chosen, { keyPath, kind: 'include' });
        else if (isAt(keyPath, '*.trigger.include') || isAt(keyPath, '*.trigger.include.#.local'))
          sink.file('pipeline', { ...chosen, value: chosen.value.replace(/^\//, '') }, { keyPath, root: true });
      } else if (platform === 'azure-pipelines') {
        if (last === 'template' && !chosen.value.includes('@')) sink.file('template', chosen, { keyPath });
        else if (last === 'group' && keyPath.includes('variables')) sink.name('variable group', chosen, { keyPath, secrets: true });
        else if (
          /^(?:azureSubscription|connectedServiceName(?:ARM)?|kubernetesServiceEndpoint|kubernetesServiceConnection|azureResourceManagerConnection)$/i.test(
            last,
          )
        )
          sink.name('service connection', chosen, { keyPath });
        else if (/^(?:KeyVaultName)$/i.test(last)) sink.name('key vault', chosen, { keyPath, secrets: true });
      } else if (
        keyPath[0] === 'workflows' &&
        (isAt(keyPath, 'workflows.*.jobs.#.*.context') || isAt(keyPath, 'workflows.*.jobs.#.*.context.#'))
      )
        sink.name('CircleCI context', chosen, { keyPath, secrets: true });
    }
  },
};
export default reader;
