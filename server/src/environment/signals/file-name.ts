import { environmentsIn, isEnvironmentName, isTemplateToken, tokensOf } from '../tokens.ts';
import type { Signal } from '../signal.ts';

/** File names in which an environment word is the point of the name; the captured part is searched for it. */
const shapes: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /^\.env[.\-_](.{1,64})$/i, weight: 85 },
  { pattern: /^(.{1,64})\.env(?:\.local)?$/i, weight: 82 },
  { pattern: /^\.?(?:dev\.vars|flaskenv)(.{0,64})$/i, weight: 60 },
  { pattern: /^appsettings\.(.{1,64})\.json$/i, weight: 85 },
  { pattern: /^(?:application|bootstrap)-(.{1,64})\.(?:ya?ml|properties)$/i, weight: 85 },
  { pattern: /^values[.\-_](.{1,64})\.ya?ml$/i, weight: 85 },
  { pattern: /^(.{1,64})[.\-_]values\.ya?ml$/i, weight: 80 },
  { pattern: /^(.{1,64})\.(?:auto\.)?tfvars(?:\.json)?$/i, weight: 82 },
  { pattern: /^(.{1,64})\.bicepparam$/i, weight: 82 },
  { pattern: /^(?:docker-)?compose[.\-_](.{1,64})\.ya?ml$/i, weight: 82 },
  { pattern: /^(?:deploy|release|cd|promote)[.\-_](.{1,64})\.ya?ml$/i, weight: 70 },
  { pattern: /^(?:web|app)\.(.{1,64})\.config$/i, weight: 80 },
  {
    pattern:
      /^(?:config|settings|secrets|credentials|parameters|environment|backend|kustomization|helmfile|samconfig|serverless|firebase|wrangler|fly|app|database|main|local_settings)[.\-_](.{1,64})\.(?:ya?ml|json5?|toml|ini|conf|properties|py|rb|js|ts|hcl|xml|env)$/i,
    weight: 75,
  },
  {
    pattern:
      /^(.{1,64})[.\-_](?:config|settings|secrets|credentials|parameters|environment|params|vars)\.(?:ya?ml|json5?|toml|ini|conf|properties|hcl|xml)$/i,
    weight: 72,
  },
  { pattern: /^((?:[A-Za-z0-9]{1,16}[.\-_]){0,3}[A-Za-z0-9]{2,16})\.(?:ya?ml|json5?|toml|ini|conf|properties|hcl|bicep)$/i, weight: 60 },
];

/** Words that a file name may hold beside other words without meaning the environment (`test-config.yaml`, `review.yml`). */
const weakAlone = new Set([
  'test',
  'testing',
  'int',
  'ci',
  'review',
  'integration',
  'acc',
  'fat',
  'sit',
  'rc',
  'live',
  'e2e',
  'preview',
  'demo',
  'training',
  'stage',
  'local',
]);

/** Directories whose files are named after environments. */
const holders = new Set([
  'environments',
  'environment',
  'envs',
  'env',
  'stages',
  'inventories',
  'inventory',
  'group_vars',
  'tfvars',
  'credentials',
  'clusters',
]);

/**
 * Custom resource definitions as controller-gen names them, after a group whose domain ends in `.dev`:
 * https://book.kubebuilder.io/reference/controller-gen
 */
const definition = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}\.dev_[a-z0-9]{1,63}\.ya?ml$/;

/** `.env.prod`, `appsettings.Staging.json`, `values-dev.yaml`, `prod.tfvars`… */
const signal: Signal = {
  id: 'file-name',
  collect({ path }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (definition.test(name)) return [];
    if (/^\.env(?:\.local)?$/i.test(name)) {
      return [
        {
          evidence: {
            carrier: 'file-name',
            environment: 'development',
            tier: 'development',
            weight: 20,
            reason: `\`${name}\` is by custom the local environment`,
          },
        },
      ];
    }
    // https://learn.microsoft.com/aspnet/core/fundamentals/environments#development-and-launchsettingsjson
    if (/^launchSettings\.json$/i.test(name) || /(?:^|\/)\.vscode\/launch\.json$/.test(path)) {
      return [
        {
          evidence: {
            carrier: 'file-name',
            environment: 'development',
            tier: 'development',
            weight: 60,
            reason: `\`${name}\` starts the program on this machine`,
          },
        },
      ];
    }
    const parent = path.split('/').at(-2)?.toLowerCase();
    const stem = name.replace(/\.[^.]+$/, '');
    // Django and Ansible: `settings/production.py`, `host_vars/web-prod-1.yml`
    const django = parent === 'settings' && name.endsWith('.py');
    const whole =
      parent !== undefined && (holders.has(parent) || django)
        ? isEnvironmentName(stem)
        : parent === 'host_vars'
          ? environmentsIn(stem).find((hit) => hit.tier !== 'shared')
          : undefined;
    if (whole && whole.tier !== 'shared')
      return [
        {
          evidence: {
            carrier: 'file-name',
            environment: whole.environment,
            tier: whole.tier,
            weight: 82,
            reason: `file name \`${name}\` in \`${parent!}\``,
          },
        },
      ];
    for (const [index, { pattern, weight }] of shapes.entries()) {
      const part = pattern.exec(name)?.[1];
      if (!part) continue;
      const hits = environmentsIn(part).filter((hit) => hit.tier !== 'shared');
      // `.env.prod.local` is production on this machine: the first word counts, a trailing `local` does not.
      const first = hits.find((hit) => hit.text.toLowerCase() !== 'local') ?? hits[0];
      if (!first) {
        if (index < shapes.length - 1) continue;
        return [];
      }
      const generic = index === shapes.length - 1;
      const words = tokensOf(part).filter((token) => !isTemplateToken(token.text));
      if (generic && (weakAlone.has(first.text.toLowerCase()) || words.length > 3)) return [];
      return [
        {
          evidence: {
            carrier: 'file-name',
            environment: first.environment,
            tier: first.tier,
            weight: generic && words.length > 1 ? weight - 12 : weight,
            reason: `file name \`${name}\``,
          },
        },
      ];
    }
    return [];
  },
};
export default signal;
