import { platformById } from '../../syntax/platformRegistry.ts';
import { isLower, type Tier } from '../../model/environment.ts';
import type { Persona } from '../../model/finding.ts';
import type { WeaknessKind } from '../../model/infrastructure.ts';
import { isSure } from '../contradiction.ts';
import { defineRule } from '../rule.ts';

/** What each weakness means, and where it is one: always, outside test and development, or in production. */
const kinds: Readonly<Record<WeaknessKind, { readonly why: string; readonly where: 'always' | 'above-test' | 'production' }>> = {
  'basic-auth-over-http': { why: 'user and password cross the network in the clear', where: 'above-test' },
  'tls-verification-off': { why: 'anybody on the way can pose as the server and take the credentials', where: 'above-test' },
  'tls-off': { why: 'credentials and data cross the network in the clear', where: 'production' },
  imdsv1: { why: 'a request that a workload is tricked into is enough to take its role (IMDSv1)', where: 'always' },
  'anonymous-access': { why: 'everybody who reaches it gets in without an identity', where: 'production' },
  'no-password': { why: 'everybody who reaches it gets in without a password', where: 'production' },
  'no-authentication': { why: 'nobody has to prove who they are', where: 'production' },
  'open-policy': { why: 'everybody gets in without an identity', where: 'above-test' },
};

/** Directories and files of tests, whose settings nobody deploys. */
const testPath =
  /(?:^|[/_.-])(?:tests?|testing|testdata|test-data|spec|specs|e2e|fixtures?|mocks?|__tests__|examples?|samples?|demo|local)(?:[/_.-]|$)/i;

export default defineRule({
  meta: {
    id: 'insecure-authentication',
    title: 'Insecure authentication',
    description:
      'A setting weakens how clients and servers prove who they are: TLS verification off, passwords over http, IMDSv1, no authentication.',
    messages: {
      weak: '{setting}: {why}.',
      production: '{setting} in {environment}: {why}.',
    },
    category: 'lifetime',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI4'],
    nistCsf: ['PR.AA-03', 'PR.DS-02'],
    zeroTrust: ['tenet 2'],
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const weakness of facts.infrastructure?.weaknesses ?? []) {
      const { why, where } = kinds[weakness.kind];
      const claims = context.claimsAt(weakness.range.start).filter(isSure);
      const production = claims.find((claim) => claim.tier === 'production');
      const tested = !production && (testPath.test(facts.path) || (claims.length > 0 && claims.every((claim) => isQuiet(claim.tier))));
      if (where !== 'always' && tested) continue;
      let persona: Persona | undefined;
      if (where === 'production' && !production) {
        // A resource of the cloud that nobody places is more likely real than a default of a chart or a program.
        if (facts.platform === undefined || !platformById(facts.platform).cloud) continue;
        persona = 'pedantic';
      }
      context.report({
        messageId: production ? 'production' : 'weak',
        args: { setting: code(weakness.setting), why, environment: production?.environment ?? '' },
        range: weakness.range,
        keyPath: weakness.keyPath,
        severity: production && where !== 'always' ? 'error' : 'warning',
        confidence: production ? 'high' : 'medium',
        persona,
      });
    }
  },
});

function isQuiet(tier: Tier): boolean {
  return isLower(tier) && tier !== 'staging';
}

/** A setting as code, a sentence as it is. */
function code(setting: string): string {
  return /[=`]/.test(setting) && !setting.includes('`') ? `\`${setting}\`` : setting.charAt(0).toUpperCase() + setting.slice(1);
}
