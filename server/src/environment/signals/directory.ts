import { carrierNameOf, type CarrierName } from '../carrierNames.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Directories whose children are environments: any word that may name one does. */
const holders = words(
  'environments environment envs env overlays overlay stages stage inventories inventory group_vars clusters cluster live deployments ' +
    'tfvars variables workspaces profiles accounts namespaces tenants hieradata',
);

/** Directories whose children may be environments, parts of a system, or both. */
const looseHolders = words(
  'deployment deploy deploys config configs configuration conf settings values infra infrastructure terraform terragrunt iac k8s kubernetes ' +
    'manifests helm charts argocd gitops flux apps vars secrets nais .nais kustomize openshift ansible hosts releases releng ops pipelines',
);

/** Words that as a directory name mean something else than an environment, unless a holder stands above. */
const ambiguous = words(
  'test testing integration int e2e ci review live demo local dev preview training rc acc acceptance stage sandbox development develop fat val pp ' +
    'ephemeral localhost',
);

/** Below these nothing is an environment: sources, tests, documentation, dependencies. */
const foreign = words(
  'test tests __tests__ testdata test-data fixtures fixture spec specs examples example samples sample docs doc documentation node_modules vendor',
);

/** Holders that say so themselves, so that even `test` below them is an environment. */
const explicit = words('environments envs overlays clusters inventories tfvars variables workspaces hieradata');

/** The file's own place in a source tree (`src/live/`) tells nothing. */
const sources = words('src lib pkg internal cmd packages');

/** Where Terragrunt keeps what is live; the environments stand below. https://terragrunt.gruntwork.io/docs/getting-started/live-infrastructure/ */
const liveOf = words('infra infrastructure terraform terragrunt iac');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** What one directory of a path says, and how much where nothing stands between it and the file. */
function readDirectory(
  parts: readonly string[],
  i: number,
): { readonly hit: CarrierName; readonly weight: number; readonly held: boolean } | undefined {
  const part = parts[i]!;
  const word = part.toLowerCase();
  const parent = parts[i - 1]?.toLowerCase() ?? '';
  // Domains of hosts and packages: `live.platform.example.org/`, `com.acme.test/`.
  if (/[^.]\..{1,64}\../.test(part)) return undefined;
  const hit = carrierNameOf(part);
  if (!hit) return undefined;
  // Symfony: https://symfony.com/doc/current/configuration.html#configuration-environments
  const symfony = parent === 'packages' && parts[i - 2]?.toLowerCase() === 'config';
  // https://developer.android.com/build/build-variants#sourcesets
  const flavor = parent === 'src' && parts[i - 2]?.toLowerCase() === 'app' && word !== 'test';
  const firm = symfony || flavor || holders.has(parent);
  const held = firm || looseHolders.has(parent);
  if (word === 'live' && liveOf.has(parent)) return undefined;
  if (hit.at === 'whole') {
    if (!held && (ambiguous.has(word) || foreign.has(word) || (i > 0 && sources.has(parent)))) return undefined;
    if (held && foreign.has(word) && !explicit.has(parent) && !symfony) return undefined;
    // Beside parts of a system, a word of several meanings says less: `nais/dev/preprod.yaml`.
    return { hit, weight: firm || (held && hit.strength === 'strong') ? 75 : held ? 66 : 62, held };
  }
  // A name that holds the word beside others: `orders-prod/`, `app_production/`, `production-eu-blue/`.
  if (parts.slice(0, i).some((one) => foreign.has(one.toLowerCase())) || sources.has(parent)) return undefined;
  const atEnd = hit.at === 'end';
  if (hit.strength === 'strong') {
    if (hit.at === 'inside') return firm ? { hit, weight: 60, held } : undefined;
    return { hit, weight: firm ? 72 : held ? 62 : atEnd ? 56 : 48, held };
  }
  if (hit.strength === 'final') return firm ? { hit, weight: 68, held } : atEnd ? { hit, weight: held ? 55 : 46, held } : undefined;
  return firm && hit.at !== 'inside' ? { hit, weight: 60, held } : undefined;
}

/** `overlays/staging/`, `environments/prod/`, `clusters/production/`, `orders-prod/`: the nearest such directory counts most. */
const signal: Signal = {
  id: 'directory',
  collect({ path }) {
    const parts = path.split('/').slice(0, -1);
    const found: ScopedEvidence[] = [];
    for (let i = parts.length - 1; i >= 0; i--) {
      const told = readDirectory(parts, i);
      if (!told) continue;
      const { hit, weight, held } = told;
      // `live/` that holds environments is no environment itself.
      if (found.length > 0 && hit.text.toLowerCase() === 'live') continue;
      // Below an environment such a name is that of a cluster or an application: `staging/orders-dev/`.
      if (!held && hit.at !== 'whole' && parts.some((_, above) => above < i && readDirectory(parts, above)?.hit.at === 'whole')) continue;
      const distance = parts.length - 1 - i;
      // Within one tier the nearer name is the more exact one: `nonprod/eu-west-1/uat/`.
      const nearer = found.find(({ evidence }) => evidence.tier === hit.tier)?.evidence.weight ?? 101;
      found.push({
        evidence: {
          carrier: 'directory',
          environment: hit.environment,
          tier: hit.tier,
          weight: Math.min(nearer - 1, Math.max(30, weight - distance * 4)),
          distance,
          cluster: /^clusters?$/i.test(parts[i - 1] ?? '') || undefined,
          reason: `directory \`${parts.slice(held ? i - 1 : i, i + 1).join('/')}\``,
        },
      });
    }
    return found;
  },
};
export default signal;
