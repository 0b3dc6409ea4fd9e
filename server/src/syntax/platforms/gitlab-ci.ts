import type { Entry } from '../../model/document.ts';
import { byFirstKey } from '../firstKeys.ts';
import type { Platform } from '../platform.ts';

/** Top keys of other systems: Travis, workflows, Compose, CircleCI, Kubernetes, Drone, Cirrus, serverless. */
const foreign = ['on', 'true', 'jobs', 'steps', 'runs', 'version', 'apiVersion', 'kind', 'workflows', 'language', 'pipelines', 'provider'];
/** Keywords that only a job of this system has beside its script. https://docs.gitlab.com/ci/yaml/#job-keywords */
const keywords = new Set([
  'stage',
  'rules',
  'only',
  'except',
  'extends',
  'before_script',
  'after_script',
  'tags',
  'needs',
  'trigger',
  'id_tokens',
]);
/** Keys of the file that are no jobs. */
const globals = new Set([
  'default',
  'include',
  'stages',
  'variables',
  'workflow',
  'spec',
  'image',
  'cache',
  'before_script',
  'after_script',
]);

/** Top keys, and entries of one of them, that are looked at. */
const maxTops = 500;
const maxEntries = 500;

/** Values of charts may have any keys. */
const chartValues = /(?:^|\/)values[^/]{0,80}\.ya?ml$/;

/** GitLab CI/CD. https://docs.gitlab.com/ci/yaml/ */
const platform: Platform = {
  id: 'gitlab-ci',
  title: 'GitLab CI',
  formats: ['yaml'],
  paths: ['**/.gitlab-ci*.y*ml', '**/gitlab-ci*.y*ml', '**/*.gitlab-ci.y*ml', '**/.gitlab/ci/**', '**/.gitlab-ci/**', '**/.gitlab-ci.d/**'],
  // Components of a catalogue stand in `templates/`, as charts do.
  goesBefore: ['helm'],
  closed: true,
  expands: true,
  fixedKeys: true,
  ci: {
    makers: ['gitlab', 'gitlab-org', 'components'],
    // https://docs.gitlab.com/ci/environments/#limit-the-environment-scope-of-a-cicd-variable
    scopedVariables: true,
    identityToken: '`id_tokens:`',
    // https://docs.gitlab.com/ci/variables/variables_troubleshooting/#enable-debug-logging
    debug: { ci_debug_trace: 'variables', ci_debug_services: 'services' },
  },
  recognises(path, { entries }) {
    if (chartValues.test(path)) return false;
    const first = byFirstKey(entries);
    if (foreign.some((key) => first.has(key))) return false;
    let seen = 0;
    for (const [name, below] of first) {
      // A list at the top is none; Ansible's tasks have scripts and tags, too.
      if (++seen > maxTops || /^\d{1,6}$/.test(name)) return false;
      if (!globals.has(name) && isJob(below)) return true;
    }
    return false;
  },
};
export default platform;

/** Whether what stands under a top key runs a script, or another pipeline, in the way of a job of this system. */
function isJob(below: readonly Entry[]): boolean {
  let works = false;
  const own = new Set<string>();
  for (let i = 0; i < below.length && i < maxEntries; i++) {
    const { keyPath } = below[i]!;
    const key = keyPath[1];
    // A script is a text or a list of texts.
    if (key === 'script') works ||= keyPath.length === 2 || /^\d{1,6}$/.test(keyPath[2]!);
    else if (key !== undefined && keywords.has(key)) own.add(key);
  }
  return works ? own.size > 0 : own.has('trigger') && own.size > 1;
}
