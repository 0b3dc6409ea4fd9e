import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sharedFactsBuilder } from '../../../test/support/facts.ts';
import { makeFake } from '../../../test/support/fakes.ts';
import { Fingerprinter } from '../base/fingerprint.ts';
import { SecretValue } from '../base/secretValue.ts';
import type { FileFacts } from '../model/facts.ts';
import type { TeamDetector } from '../model/teamDetector.ts';
import { emptyEnvironmentMap } from '../environment/environmentMap.ts';
import { FactsBuilder, type FactsContext } from './factsBuilder.ts';
import { factParts, type FactParts } from './facts/parts.ts';

const team: TeamDetector = {
  id: 'acme-token',
  title: 'Acme token',
  keywords: ['acme_'],
  find: (window) => [...window.matchAll(/acme_[a-z]{8}/g)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  tier: () => undefined,
};

/** A file to which every part adds something. */
const path = 'deploy/staging/db.yaml';
const text = `# bulkhead-disable-line hardcoded-credential -- rotated weekly
apiVersion: apps/v1
kind: Deployment
metadata:
  name: db
  namespace: production
  annotations:
    db.host: db.staging.acme.test
    vault.hashicorp.com/agent-inject-secret-db: secret/data/staging/db
spec:
  template:
    spec:
      serviceAccountName: db
      containers:
        - name: db
          command: [sh, -c, op run -- db]
          env:
            - name: GITHUB_TOKEN
              value: ${makeFake('github-pat', 'facts')} # gitleaks:allow
            - name: DB_PASSWORD
              value: ${makeFake('password', 'facts')}
            - name: ACME
              value: ${['acme', 'qwertzui'].join('_')}
            - name: API_KEY
              value: op://staging/api/key
`;

function build(
  parts: FactParts = factParts,
  source = text,
  where = path,
): { readonly facts: FileFacts; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const context: FactsContext = {
    fingerprinter: new Fingerprinter(new Uint8Array(32).fill(7)),
    map: emptyEnvironmentMap,
    teamDetectors: [team],
    onProblem: (part) => problems.push(part),
  };
  const builder = parts === factParts ? sharedFactsBuilder : new FactsBuilder(parts);
  return { facts: builder.build({ uri: `file:///w/${where}`, path: where, version: 1, text: source }, context), problems };
}

/** Facts that a part makes, by itself or because others read them; what is not named must stay as it is. */
const made: Readonly<Record<keyof FactParts, readonly (keyof FileFacts)[]>> = {
  scan: ['edges', 'credentials', 'references', 'tools', 'infrastructure', 'identities', 'composition'],
  resolvers: ['tools'],
  format: [
    'platform',
    'claims',
    'credentials',
    'references',
    'identities',
    'endpoints',
    'infrastructure',
    'composition',
    'suppressions',
    'foreignSuppressions',
    'edges',
  ],
  platform: ['edges', 'platform', 'claims', 'credentials', 'identities', 'infrastructure', 'composition'],
  environments: ['claims', 'composition'],
  references: ['references', 'credentials', 'infrastructure', 'composition'],
  vendorTokens: ['credentials', 'references', 'composition'],
  teamTokens: ['credentials', 'composition'],
  shapes: ['credentials', 'composition'],
  vendorCredentials: [],
  addresses: [],
  credentialFact: ['credentials', 'composition'],
  platforms: ['infrastructure', 'identities', 'composition'],
  mentions: ['identities', 'endpoints', 'composition'],
  certificates: [],
  composition: ['composition'],
  edges: ['edges'],
  copies: [],
  suppressions: ['suppressions'],
  foreignSuppressions: ['foreignSuppressions', 'credentials'],
};

describe('facts of one file', () => {
  it('every part adds something to the sample', () => {
    const { facts, problems } = build();
    assert.deepEqual(problems, []);
    for (const field of ['claims', 'credentials', 'references', 'identities', 'endpoints', 'suppressions', 'foreignSuppressions'] as const)
      assert.ok(facts[field].length > 0, field);
    for (const field of ['platform', 'infrastructure', 'composition', 'tools', 'edges'] as const) assert.ok(facts[field], field);
    assert.deepEqual(
      facts.credentials.map(({ detector, ignoredBy }) => `${detector} ${ignoredBy ?? '-'}`),
      ['github-pat gitleaks', 'generic-password -', 'acme-token -'],
    );
  });

  for (const part of Object.keys(made) as (keyof FactParts)[])
    it(`a failure of ${part} costs its own results and no others`, () => {
      const throwing = (): never => {
        throw new RangeError('on purpose');
      };
      // What is left of tokens is asked for only where the shapes fail.
      const parts = { ...factParts, [part]: throwing, ...(part === 'vendorCredentials' && { shapes: throwing }) };
      const where = part === 'addresses' ? 'yarn.lock' : path;
      const { facts, problems } = build(parts, text, where);
      assert.ok(problems.length > 0);
      const whole = build(factParts, text, where).facts;
      const lost = new Set<keyof FileFacts>([...made[part], ...(part === 'vendorCredentials' ? made.shapes : [])]);
      for (const field of Object.keys(whole) as (keyof FileFacts)[])
        if (!lost.has(field)) assert.deepEqual(facts[field], whole[field], field);
    });

  it('tokens of vendors and teams are there without the shapes', () => {
    const { facts } = build({
      ...factParts,
      shapes: () => {
        throw new RangeError('on purpose');
      },
    });
    assert.deepEqual(
      facts.credentials.map((one) => one.detector),
      ['github-pat', 'acme-token'],
    );
  });

  it('a credential whose fact cannot be made is left out alone', () => {
    const { facts, problems } = build({
      ...factParts,
      credentialFact: (credential, ...rest) => {
        if (credential.detector === 'github-pat') throw new RangeError('on purpose');
        return factParts.credentialFact(credential, ...rest);
      },
    });
    assert.deepEqual(problems, ['credential github-pat']);
    assert.deepEqual(
      facts.credentials.map((one) => one.detector),
      ['generic-password', 'acme-token'],
    );
  });

  it('holds no secret text', () => {
    const { facts } = build();
    const written = JSON.stringify(facts);
    for (const value of [makeFake('github-pat', 'facts'), makeFake('password', 'facts'), ['acme', 'qwertzui'].join('_')])
      assert.ok(!written.includes(value));
    assert.ok(!facts.credentials.some((credential) => Object.values(credential).some((value) => value instanceof SecretValue)));
  });

  it('of a lock file and of the settings of a clone only the logins in addresses are known', () => {
    const password = makeFake('password', 'lock');
    const login = `resolved "https://ci:${password}@npm.acme.internal/x.tgz"\ntoken "${makeFake('github-pat', 'lock')}"\n`;
    for (const where of ['web/yarn.lock', '.git/config']) {
      const { facts } = build(factParts, login, where);
      assert.deepEqual([facts.credentials.map((one) => one.detector), facts.references, facts.identities], [['url-password'], [], []]);
    }
  });

  it('a text in which nothing stands is known by its path', () => {
    const { facts } = build(factParts, 'port: 80\n');
    assert.deepEqual(
      facts.claims.map((claim) => claim.environment),
      ['staging'],
    );
    assert.equal(facts.platform, undefined);
  });
});
