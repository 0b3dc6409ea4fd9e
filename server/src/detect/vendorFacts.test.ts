/** What vendor files read out of a token's own text: environment, principal, expiry. Detection itself is tested by `vendors.test.ts`. */
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { crc32Base62 } from '../base/checksum.ts';
import { Fake } from '../../../test/support/fake.ts';
import type { TokenKind, Vendor } from './vendor.ts';
import harness from './vendors/ci/harness.ts';
import azure from './vendors/cloud/azure.ts';
import convex from './vendors/database/convex.ts';
import supabase from './vendors/database/supabase.ts';
import grafana from './vendors/observability/grafana.ts';
import sentry from './vendors/observability/sentry.ts';
import clojars from './vendors/package-registry/clojars.ts';
import cratesIo from './vendors/package-registry/crates-io.ts';
import jfrog from './vendors/package-registry/jfrog.ts';
import polar from './vendors/payment/polar.ts';
import inngest from './vendors/queue/inngest.ts';
import temporal from './vendors/queue/temporal.ts';
import triggerDev from './vendors/queue/trigger-dev.ts';
import onePassword from './vendors/secret-manager/1password.ts';
import doppler from './vendors/secret-manager/doppler.ts';

const fake = new Fake('facts');

function kindOf(vendor: Vendor, id: string): TokenKind {
  const kind = vendor.kinds.find((candidate) => candidate.id === id);
  assert.ok(kind, id);
  return kind;
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64');
}

describe('facts in tokens', () => {
  it('reads the environment of a Doppler service token from its config', () => {
    const { environment, principal } = kindOf(doppler, 'doppler-service-token');
    const token = (config: string): string => `dp.st.${config}.${fake.alnum(43)}`;
    assert.equal(environment?.(token('prd')), 'production');
    assert.equal(environment?.(token('stg_eu')), 'staging');
    assert.equal(environment?.(token('dev_personal')), 'development');
    assert.equal(environment?.(token('qa')), 'test');
    assert.equal(environment?.(token('billing')), undefined);
    assert.equal(principal?.(token('prd')), 'prd');
    assert.equal(principal?.(`dp.st.${fake.alnum(43)}`), undefined);
  });

  it('reads the deployment of a Convex deploy key', () => {
    const { environment, principal } = kindOf(convex, 'convex-deploy-key');
    assert.equal(environment?.(`prod:happy-otter-123|${fake.alnum(60)}`), 'production');
    assert.equal(environment?.(`dev:happy-otter-123|${fake.alnum(60)}`), 'development');
    assert.equal(environment?.(`project:happy-otter-123|${fake.alnum(60)}`), undefined);
    assert.equal(principal?.(`prod:happy-otter-123|${fake.alnum(60)}`), 'happy-otter-123');
  });

  it('reads the environment that a prefix names', () => {
    assert.equal(kindOf(inngest, 'inngest-signing-key').environment?.(`signkey-prod-${fake.hex(64)}`), 'production');
    assert.equal(kindOf(inngest, 'inngest-signing-key').environment?.(`signkey-branch-${fake.hex(64)}`), 'preview');
    assert.equal(kindOf(triggerDev, 'trigger-dev-secret-key').environment?.(`tr_stg_${fake.alnum(20)}`), 'staging');
    assert.equal(kindOf(triggerDev, 'trigger-dev-secret-key').environment?.(`tr_dev_${fake.alnum(20)}`), 'development');
  });

  it('proves tokens by the checksum or the alphabet that the registry gives them', () => {
    const publishing = kindOf(cratesIo, 'crates-io-trusted-publishing-token').proof;
    assert.equal(publishing?.(`cio_tp_${'0'.repeat(31)}w`), true);
    assert.equal(publishing?.(`cio_tp_${'0'.repeat(31)}v`), false);
    const access = kindOf(polar, 'polar-access-token').proof;
    const body = fake.alnum(37);
    assert.equal(access?.(`polar_oat_${body}${crc32Base62(body)}`), true);
    assert.equal(access?.(`polar_oat_${body}${crc32Base62(`${body}x`)}`), false);
    const deploy = kindOf(clojars, 'clojars-deploy-token').proof;
    assert.equal(deploy?.(`CLOJARS_${fake.hex(60)}`), true);
    assert.equal(deploy?.(`CLOJARS_${'z'.repeat(60)}`), false);
  });

  it('reads the expiry of Azure signatures in both notations', () => {
    const { expires, check } = kindOf(azure, 'azure-shared-access-signature');
    const signature = `${fake.alnum(43)}%3D`;
    assert.equal(expires?.(`sv=2022-11-02&se=2031-01-01T00%3A00%3A00Z&sr=b&sig=${signature}`), Date.UTC(2031, 0, 1));
    assert.equal(expires?.(`sr=sb%3a%2f%2forders&sig=${signature}&se=1900000000&skn=Root`), 1_900_000_000_000);
    assert.equal(expires?.(`sv=2022-11-02&sr=b&sig=${signature}`), undefined);
    assert.equal(check?.(`sv=2022-11-02&sr=b&sp=r`), false);
  });

  it('reads the expiry of a JFrog reference token', () => {
    const { expires } = kindOf(jfrog, 'jfrog-reference-token');
    const token = (seconds: number): string => encode(`reftkn:01:${String(seconds).padStart(10, '0')}:${fake.alnum(27)}`);
    assert.equal(token(1_900_000_000).length, 64);
    assert.equal(expires?.(token(1_900_000_000)), 1_900_000_000_000);
    assert.equal(expires?.(token(0)), undefined);
  });

  it('reads who a token stands for', () => {
    const claims = { email: 'builder@1passwordserviceaccounts.example', secretKey: fake.alnum(20) };
    assert.equal(kindOf(onePassword, '1password-service-account-token').principal?.(`ops_${encode(JSON.stringify(claims))}`), claims.email);
    assert.equal(kindOf(onePassword, '1password-service-account-token').principal?.(`ops_eyJ${fake.alnum(40)}`), undefined);
    const organization = encode(JSON.stringify({ iat: 1_700_000_000.5, url: 'https://sentry.io', org: 'acme' }));
    assert.equal(kindOf(sentry, 'sentry-org-token').principal?.(`sntrys_${organization}_${fake.alnum(43)}`), 'acme');
    const policy = encode(JSON.stringify({ o: '204630', n: 'deploy', k: fake.alnum(24), m: { r: 'eu' } }));
    assert.equal(kindOf(grafana, 'grafana-cloud-access-policy-token').principal?.(`glc_${policy}`), 'deploy, organization 204630');
    const account = fake.alnum(22);
    assert.equal(kindOf(harness, 'harness-api-key').principal?.(`pat.${account}.${fake.hex(24)}.${fake.alnum(20)}`), account);
  });

  it('tells the two legacy keys of a Supabase project apart by their role', () => {
    const token = (role: string): string =>
      `${encode('{"alg":"HS256"}')}.${encode(JSON.stringify({ iss: 'supabase', ref: 'abcdefghij', role, exp: 1_900_000_000 }))}.${fake.base64url(43)}`;
    const service = kindOf(supabase, 'supabase-service-role-key');
    const anonymous = kindOf(supabase, 'supabase-anon-key');
    assert.equal(service.check?.(token('service_role')), true);
    assert.equal(service.check?.(token('anon')), false);
    assert.equal(anonymous.check?.(token('anon')), true);
    assert.equal(anonymous.check?.(token('service_role')), false);
    assert.equal(service.principal?.(token('service_role')), 'abcdefghij');
    assert.equal(service.expires?.(token('service_role')), 1_900_000_000_000);
  });

  it('takes no JWT of another issuer for a Temporal key', () => {
    const { check } = kindOf(temporal, 'temporal-api-key');
    const token = (issuer: string): string =>
      `${encode('{"alg":"ES256"}')}.${encode(JSON.stringify({ iss: issuer, sub: 'a' }))}.${fake.base64url(86)}`;
    assert.equal(check?.(token('temporal.io')), true);
    assert.equal(check?.(token('supabase')), false);
  });
});
