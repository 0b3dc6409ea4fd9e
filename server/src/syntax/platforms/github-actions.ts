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
  recognises: (_path, { entries }) =>
    byFirstKey(entries)
      .get('jobs')
      ?.some((entry) => entry.keyPath[2] === 'runs-on') ?? false,
};
export default platform;
