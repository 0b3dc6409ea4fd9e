import { byFirstKey } from '../firstKeys.ts';
import type { Platform } from '../platform.ts';

/** Workflows and actions. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
const platform: Platform = {
  id: 'github-actions',
  title: 'GitHub Actions',
  formats: ['yaml'],
  paths: [
    '**/.github/workflows/*',
    '**/.github/actions/**',
    '**/action.yml',
    '**/action.yaml',
    '**/.gitea/workflows/*',
    '**/.forgejo/workflows/*',
  ],
  closed: true,
  fixedKeys: true,
  ci: {
    makers: ['actions', 'github'],
    // https://docs.github.com/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments#environment-secrets
    scopedVariables: true,
    identityToken: '`permissions: id-token: write`',
    // GitHub's runner heeds secrets and variables of the repository only, but some actions read these from the environment.
    // https://docs.github.com/actions/how-tos/monitor-workflows/enable-debug-logging
    debug: { actions_step_debug: 'details-of-some', actions_runner_debug: 'details-of-some' },
  },
  recognises: (_path, { entries }) =>
    byFirstKey(entries)
      .get('jobs')
      ?.some((entry) => entry.keyPath[2] === 'runs-on') ?? false,
};
export default platform;
