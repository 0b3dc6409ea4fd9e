import type { Platform } from '../platform.ts';

/** Buildkite. https://buildkite.com/docs/pipelines/configure/defining-steps */
const platform: Platform = {
  id: 'buildkite',
  title: 'Buildkite',
  formats: ['yaml', 'json'],
  paths: ['**/.buildkite/*.y*ml', '**/.buildkite/**/*.y*ml', '**/buildkite.y*ml', '**/.buildkite/*.json'],
  closed: true,
  expands: true,
  ci: {
    makers: ['buildkite', 'buildkite-plugins'],
    identityToken: '`buildkite-agent oidc request-token`',
  },
};
export default platform;
