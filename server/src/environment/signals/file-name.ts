import { carrierNameOf, otherOf, type CarrierName } from '../carrierNames.ts';
import { isTemplateToken, tokensOf } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/**
 * File names in which an environment word is the point of the name; the captured part is searched for it. Where the part
 * is the whole of what a name says, any word may be one; else only words that hardly mean anything else.
 */
const shapes: readonly { readonly pattern: RegExp; readonly weight: number; readonly any?: boolean }[] = [
  { pattern: /^\.env[.\-_](.{1,64})$/i, weight: 85, any: true },
  { pattern: /^(.{1,64})\.env(?:\.local)?$/i, weight: 82, any: true },
  { pattern: /^\.?(?:dev\.vars|flaskenv)(.{0,64})$/i, weight: 60, any: true },
  { pattern: /^appsettings\.(.{1,64})\.json$/i, weight: 85, any: true },
  { pattern: /^(?:application|bootstrap)-(.{1,64})\.(?:ya?ml|properties)$/i, weight: 85, any: true },
  { pattern: /^values[.\-_](.{1,64})\.ya?ml$/i, weight: 85, any: true },
  { pattern: /^(.{1,64})[.\-_]values\.ya?ml$/i, weight: 80, any: true },
  { pattern: /^Pulumi\.(.{1,64})\.ya?ml$/, weight: 85, any: true },
  { pattern: /^(.{1,64})\.(?:auto\.)?tfvars(?:\.json)?$/i, weight: 82, any: true },
  { pattern: /^(.{1,64})\.bicepparam$/i, weight: 82, any: true },
  { pattern: /^(?:docker-)?compose[.\-_](.{1,64})\.ya?ml$/i, weight: 82, any: true },
  { pattern: /^(?:deploy|release|cd|promote)[.\-_](.{1,64})\.ya?ml$/i, weight: 70, any: true },
  { pattern: /^(?:web|app)\.(.{1,64})\.config$/i, weight: 80, any: true },
  {
    pattern:
      /^(?:config|settings|secrets|credentials|parameters|environment|backend|kustomization|helmfile|samconfig|serverless|firebase|wrangler|fly|app|database|main|local_settings)[.\-_](.{1,64})\.(?:ya?ml|json5?|toml|ini|conf|properties|py|rb|js|ts|hcl|xml|env)$/i,
    weight: 75,
    any: true,
  },
  {
    pattern:
      /^(.{1,64})[.\-_](?:config|settings|secrets|credentials|parameters|environment|params|vars)\.(?:ya?ml|json5?|toml|ini|conf|properties|hcl|xml)$/i,
    weight: 72,
    any: true,
  },
  // Files whose ending is the environment: `environment.staging`, `Dockerfile.prod`.
  { pattern: /^(?:environment|env|config|settings|secrets|Dockerfile|Caddyfile|Procfile)[.\-_](.{1,64})$/i, weight: 72 },
  { pattern: /^(.{1,64})\.(?:Dockerfile|xcconfig|kubeconfig)$/i, weight: 72 },
];

/** Any other configuration file whose name holds an environment. */
const generic = /^(.{1,120})\.(?:ya?ml|json5?|toml|ini|conf|cfg|properties|hcl|tf|bicep|nomad)$/i;
const genericWeight = 60;

/** Programs that set something up for an environment. */
const script = /^(.{1,120})\.(?:sh|bash|zsh|ps1|bat|cmd|mjs|cjs|js|ts|py|rb)$/i;

/** Kinds of files whose environment word is a way to build. */
const buildTools =
  /(?:^|[.\-_])(?:webpack|rollup|vite|esbuild|karma|jest|vitest|babel|tsconfig|tsup|gulpfile|metro|build|bundle|min|spec|test)(?=[.\-_]|$)/i;

/** Words that a file name may hold beside other words without meaning the environment (`test-config.yaml`, `review.yml`). */
const isWeak = (hit: CarrierName): boolean => hit.strength === 'weak' || (hit.text.toLowerCase() === 'stage' && hit.at !== 'whole');

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
  'hieradata',
  'overlays',
]);

/** Directories whose files are often named after environments, among others. */
const looseHolders = new Set([
  'config',
  'configs',
  'conf',
  'values',
  'vars',
  'variables',
  'settings',
  'parameters',
  'params',
  'nais',
  '.nais',
  'helm',
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
    const told = ofWholeName(path, name) ?? ofShape(name);
    return told ? evidenceOf(name, told) : [];
  },
};

interface Told {
  readonly part: string;
  readonly hit: CarrierName;
  readonly weight: number;
  readonly reason: string;
}

/** Files of directories in which every file is named after an environment. */
function ofWholeName(path: string, name: string): Told | undefined {
  const above = path.toLowerCase().split('/').slice(0, -1).reverse();
  const parent = above[0];
  if (parent === undefined) return undefined;
  const stem = name.replace(/\.[^.]+$/, '');
  const hit = carrierNameOf(stem);
  if (!hit) return undefined;
  const told = { part: stem, hit, reason: `file name \`${name}\` in \`${parent}\`` };
  // Django and Ansible: `settings/production.py`, `host_vars/web-prod-1.yml`, `group_vars/orders/staging.yml`
  if (parent === 'host_vars') return { ...told, weight: 82 };
  if (hit.at !== 'whole') return undefined;
  if (holders.has(parent) || above[1] === 'group_vars' || (parent === 'settings' && name.endsWith('.py'))) return { ...told, weight: 82 };
  return looseHolders.has(parent) && generic.test(name) ? { ...told, weight: hit.strength === 'weak' ? 62 : 70 } : undefined;
}

function ofShape(name: string): Told | undefined {
  const reason = `file name \`${name}\``;
  for (const { pattern, weight, any } of shapes) {
    const part = pattern.exec(name)?.[1];
    if (!part) continue;
    const hit = carrierNameOf(part);
    // In the middle of a sentence it is only a part of what the file is about.
    if (hit && (any || hit.strength !== 'weak') && !(hit.at === 'inside' && hit.words > 4)) return { part, hit, weight, reason };
  }
  const part = generic.exec(name)?.[1];
  if (part) {
    const hit = carrierNameOf(part);
    if (!hit || isWeak(hit)) return undefined;
    if (hit.at === 'whole') return { part, hit, weight: genericWeight, reason };
    const words = tokensOf(part).filter((token) => !isTemplateToken(token.text)).length;
    const last = hit.at === 'end' && (hit.strength === 'strong' || words <= 3);
    if (last) return { part, hit, weight: genericWeight - (words > 1 ? 8 : 0), reason };
    return words <= 3 || (hit.at === 'start' && hit.strength === 'strong') ? { part, hit, weight: genericWeight - 12, reason } : undefined;
  }
  const program = script.exec(name)?.[1];
  const hit = program && !buildTools.test(program) ? carrierNameOf(program) : undefined;
  return program && hit && hit.strength === 'strong' && (hit.at === 'end' || hit.at === 'whole')
    ? { part: program, hit, weight: hit.words > 1 ? 60 : 55, reason }
    : undefined;
}

/** A name that joins two environments speaks for both alike. */
function evidenceOf(name: string, { part, hit, weight, reason }: Told): ScopedEvidence[] {
  const other = otherOf(part, hit);
  return [hit, ...(other ? [other] : [])].map(({ environment, tier }) => ({
    evidence: { carrier: 'file-name' as const, environment, tier, weight, reason },
  }));
}

export default signal;
