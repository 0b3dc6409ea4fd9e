import type { Entry } from '../../model/document.ts';
import { byFirstKey } from '../firstKeys.ts';
import type { Platform } from '../platform.ts';

/** Top keys of a pipeline or template under which its work stands. */
const work = ['steps', 'jobs', 'stages', 'extends'] as const;
/** Top keys of other systems, and of objects that only look alike: workflows, Compose, CircleCI, Kubernetes, Buildkite. */
const foreign = ['on', 'true', 'runs', 'version', 'apiVersion', 'kind', 'services', 'workflows', 'orbs', 'agents', 'blocks', 'plugins'];
/** Top keys beside which a list of scripts is a pipeline or template of this system. */
const own = ['pool', 'trigger', 'pr', 'schedules', 'resources', 'parameters', 'variables', 'extends', 'lockBehavior'];
const shells = new Set(['script', 'bash', 'pwsh', 'powershell']);

/** Name and major version of a task: `AzureCLI@2`, `publisher.extension.task@1`. */
const taskName = /^[A-Za-z][\w.-]{1,120}@\d{1,3}$/;
const template = /\.ya?ml(?:@[\w./-]{1,80})?$/;

/** Entries of one file that are looked at. */
const maxEntries = 5_000;

/** Values of charts may have any keys. */
const chartValues = /(?:^|\/)values[^/]{0,80}\.ya?ml$/;

/** Azure Pipelines. https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/ */
const platform: Platform = {
  id: 'azure-pipelines',
  title: 'Azure Pipelines',
  formats: ['yaml'],
  paths: [
    '**/azure-pipelines*.y*ml',
    '**/azure-pipeline.y*ml',
    '**/.azure-pipelines*/**',
    '**/azure-pipelines/**/*.y*ml',
    '**/.azuredevops/**',
    '**/.azdo/**',
    '**/.vsts-ci.y*ml',
  ],
  // `templates/` is a folder of charts and of pipelines.
  goesBefore: ['helm'],
  closed: true,
  fixedKeys: true,
  ci: {
    makers: ['microsoft', 'azure-pipelines'],
    identityToken: 'a service connection with workload identity federation',
    // https://learn.microsoft.com/azure/devops/pipelines/process/tasks#task-versions
    majorOnly: ['action', 'plugin'],
    // https://learn.microsoft.com/azure/devops/pipelines/build/variables#systemdebug
    debug: { 'system.debug': 'details' },
  },
  recognises(path, { entries }) {
    if (chartValues.test(path)) return false;
    const first = byFirstKey(entries);
    if (foreign.some((key) => first.has(key))) return false;
    if (isVariableTemplate(first)) return true;
    const beside = own.some((key) => first.has(key));
    return work.some((key) => {
      const below = first.get(key);
      return below !== undefined && below.slice(0, maxEntries).some((entry, i) => isTelling(key, entry, below[i - 1], beside));
    });
  },
};
export default platform;

/** Only variables, and among them a group of the library or a template. */
function isVariableTemplate(first: ReadonlyMap<string, readonly Entry[]>): boolean {
  if ([...first.keys()].some((key) => key !== 'variables' && key !== 'parameters')) return false;
  return (
    first
      .get('variables')
      ?.slice(0, maxEntries)
      .some(({ keyPath, value }) => {
        const key = keyPath.at(-1);
        return keyPath.length > 2 && isNumber(keyPath.at(-2)) && (key === 'group' || (key === 'template' && template.test(value)));
      }) ?? false
  );
}

/** Whether an entry can stand in no other system's file. */
function isTelling(top: (typeof work)[number], { keyPath, value }: Entry, before: Entry | undefined, beside: boolean): boolean {
  const key = keyPath.at(-1)!;
  const inList = isNumber(keyPath.at(-2));
  if (top === 'extends') return keyPath.length === 2 && key === 'template' && template.test(value);
  if (!inList) return false;
  if (key === 'task') return taskName.test(value);
  if (key === 'checkout') return value === 'self' || value === 'none';
  if (key === 'template') return template.test(value);
  if (key === 'stage') return top === 'stages' && beside;
  if (key === 'deployment' || key === 'job') return top === 'stages' || (top === 'jobs' && keyPath.length === 3);
  if (!shells.has(key)) return false;
  // `- name: IMAGE` with a script is a step of Cloud Build.
  const isNamed = before?.keyPath.at(-1) === 'name' && before.keyPath.at(-2) === keyPath.at(-2);
  return key !== 'script' ? keyPath.includes('steps') : beside && !isNamed && keyPath.at(-3) === 'steps';
}

function isNumber(key: string | undefined): boolean {
  return key !== undefined && /^\d{1,6}$/.test(key);
}
