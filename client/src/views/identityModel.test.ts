import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { IdentityDto, PlaceDto, TierDto } from '../../../server/src/protocol.ts';
import {
  buildTree,
  groupings,
  identityAt,
  identityFilter,
  isWebPage,
  kindTitle,
  listed,
  placesOf,
  reach,
  viewMessage,
  type GroupNode,
  type IdentityNode,
  type IdentityTreeModel,
  type ViewOptions,
} from './identityModel.ts';

const tiers: Readonly<Record<string, TierDto>> = {
  production: 'production',
  live: 'production',
  staging: 'staging',
  dev: 'development',
  unknown: 'unknown',
};

/** `deploy/.env:3 DB_PASSWORD production` */
function place(text: string): PlaceDto {
  const [, path, line, label, environment] = /^(\S+):(\d+) (\S+) (\S+)$/.exec(text)!;
  const at = Number(line) - 1;
  return {
    uri: `file:///w/${path!}`,
    path: path!,
    label: label!,
    environment: environment!,
    tier: tiers[environment!]!,
    range: { start: { line: at, character: 12 }, end: { line: at, character: 20 } },
  };
}

function identity(title: string, places: readonly string[], more: Partial<IdentityDto> = {}): IdentityDto {
  const dtos = places.map(place);
  const environments = [...new Map(dtos.map(({ environment, tier }) => [environment, { name: environment, tier }])).values()];
  return {
    id: `bh1:${title}`,
    title,
    kind: 'api-key',
    provider: 'generic',
    environments,
    places: dtos,
    findings: [],
    crossing: false,
    blastRadius: '',
    ...more,
  };
}

const shared = identity('Orders password', ['prod/.env:2 DB_PASSWORD production', 'staging/.env:2 DB_PASSWORD staging'], {
  crossing: true,
  kind: 'database-user',
  owner: 'team-orders',
});
const token = identity('GitHub token', ['ci/deploy.yml:9 TOKEN live'], {
  provider: 'github',
  revoke: 'https://github.com/settings/tokens',
});
const role = identity('IAM role orders', ['infra/main.tf:4 role_arn unknown'], { kind: 'role', provider: 'aws' });
const reference = identity('secret/orders#key', ['dev/.env:1 KEY dev', 'dev/compose.yml:7 KEY dev'], {
  kind: 'reference',
  provider: 'hashicorp-vault',
});
const all = [token, role, reference, shared];
const stores = [{ provider: 'hashicorp-vault', title: 'HashiCorp Vault', references: 2, environments: ['dev'] }];

const everything: ViewOptions = { grouping: 'identity', filter: '', crossingsOnly: false };
const build = (change: Partial<ViewOptions>): IdentityTreeModel => buildTree({ identities: all, stores }, { ...everything, ...change });
const labels = (model: IdentityTreeModel): string[] =>
  model.roots.map((node) => (node.type === 'group' ? node.label : node.identity.title));
const groupNamed = (model: IdentityTreeModel, label: string): GroupNode =>
  model.roots.find((node): node is GroupNode => node.type === 'group' && node.label === label)!;
const titles = (group: GroupNode): string[] => group.identities.map((node) => node.identity.title);

describe('identity view: grouping', () => {
  it('by environment: production first, unknown last, a shared identity under each', () => {
    const model = build({ grouping: 'environment' });
    assert.deepEqual(labels(model), ['live', 'production', 'staging', 'dev', 'unknown']);
    assert.deepEqual(titles(groupNamed(model, 'production')), ['Orders password']);
    assert.deepEqual(titles(groupNamed(model, 'staging')), ['Orders password']);
    assert.equal(groupNamed(model, 'production').description, '1 identity · 1 crossing');
  });

  it('says the tier of an environment whose name does not', () => {
    const model = build({ grouping: 'environment' });
    assert.equal(groupNamed(model, 'live').description, 'production · 1 identity');
    assert.equal(groupNamed(model, 'live').tier, 'production');
  });

  it('by identity: crossing ones first, then by title', () => {
    assert.deepEqual(labels(build({})), ['Orders password', 'GitHub token', 'IAM role orders', 'secret/orders#key']);
  });

  it('by kind', () => assert.deepEqual(labels(build({ grouping: 'kind' })), ['API key', 'Database user', 'Role', 'Secret reference']));

  it('by store: titles of stores, what is in none last', () => {
    const model = build({ grouping: 'store' });
    assert.deepEqual(labels(model), ['HashiCorp Vault', 'Not in a secret store']);
    assert.deepEqual(titles(groupNamed(model, 'HashiCorp Vault')), ['secret/orders#key']);
  });

  it('a reference to an environment variable is in no store', () => {
    const variable = identity('KEY', ['dev/.env:1 KEY dev'], { kind: 'reference', provider: 'environment' });
    assert.deepEqual(labels(buildTree({ identities: [variable], stores: [] }, { ...everything, grouping: 'store' })), [
      'Not in a secret store',
    ]);
  });

  it('by owner: without owner last', () => assert.deepEqual(labels(build({ grouping: 'owner' })), ['team-orders', 'No owner']));

  it('by file: each identity once in a file, however often it stands there', () => {
    const twice = identity('Twice', ['a/.env:1 A dev', 'a/.env:2 B dev']);
    const model = buildTree({ identities: [twice], stores: [] }, { ...everything, grouping: 'file' });
    assert.deepEqual(labels(model), ['a/.env']);
    assert.equal(groupNamed(model, 'a/.env').identities.length, 1);
    assert.equal(groupNamed(model, 'a/.env').uri, 'file:///w/a/.env');
  });

  it('shows an identity without environments under unknown', () => {
    const nowhere = identity('Nowhere', ['x:1 A unknown'], { environments: [] });
    assert.deepEqual(labels(buildTree({ identities: [nowhere], stores: [] }, { ...everything, grouping: 'environment' })), ['unknown']);
  });

  it('gives every node an id of its own, and the same one again', () => {
    for (const grouping of groupings) {
      const ids = (model: IdentityTreeModel): string[] => {
        const nodes = model.roots.flatMap((root) => (root.type === 'group' ? [root, ...root.identities] : [root]));
        return nodes.flatMap((node) => [node.id, ...(node.type === 'identity' ? placesOf(node).map((one) => one.id) : [])]);
      };
      const first = ids(build({ grouping }));
      assert.equal(new Set(first).size, first.length, grouping);
      assert.deepEqual(ids(build({ grouping })), first);
    }
  });

  it('knows the parent of each identity', () => {
    const group = groupNamed(build({ grouping: 'kind' }), 'API key');
    assert.ok(group.identities.every((node) => node.group === group));
  });
});

describe('identity view: filter', () => {
  const matching = (filter: string): string[] => all.filter(identityFilter(filter)).map((one) => one.title);

  it('lets everything through when it is empty', () => assert.equal(matching('  ').length, all.length));
  it('finds titles, whatever their case', () => assert.deepEqual(matching('gitHUB'), ['GitHub token']));
  it('finds paths and keys', () => {
    assert.deepEqual(matching('infra/'), ['IAM role orders']);
    assert.deepEqual(matching('db_password'), ['Orders password']);
  });
  it('finds providers, owners, kinds and environments', () => {
    assert.deepEqual(matching('aws'), ['IAM role orders']);
    assert.deepEqual(matching('team-orders'), ['Orders password']);
    assert.deepEqual(matching('database user'), ['Orders password']);
    assert.deepEqual(matching('staging'), ['Orders password']);
  });
  it('wants every word', () => {
    assert.deepEqual(matching('orders vault'), ['secret/orders#key']);
    assert.deepEqual(matching('orders github'), []);
  });

  it('counts what it shows and what there is', () => {
    const model = build({ filter: 'orders', crossingsOnly: true });
    assert.deepEqual({ shown: model.shown, total: model.total, crossings: model.crossings }, { shown: 1, total: 4, crossings: 1 });
  });

  it('leaves out empty groups', () => assert.deepEqual(labels(build({ grouping: 'environment', filter: 'github' })), ['live']));

  it('shows only crossings on demand', () => assert.deepEqual(labels(build({ crossingsOnly: true })), ['Orders password']));

  it('says above the rows what is left out', () => {
    const message = (change: Partial<ViewOptions>): string | undefined => viewMessage({ ...everything, ...change }, build(change));
    assert.equal(message({}), undefined);
    assert.equal(message({ filter: ' orders ' }), 'Filter “orders”: 3 of 4 identities');
    assert.equal(message({ crossingsOnly: true }), 'Only what crosses environments: 1 of 4 identities');
    assert.equal(message({ crossingsOnly: true, filter: 'x' }), 'Only what crosses environments, filter “x”: 0 of 4 identities');
  });
});

describe('identity view: places', () => {
  const paths = (node: IdentityNode): string[] => placesOf(node).map(({ place: { path, range } }) => `${path}:${range.start.line + 1}`);

  it('go from production downwards, then by path and line', () => {
    const node: IdentityNode = {
      type: 'identity',
      id: 'x',
      identity: identity('x', ['b/.env:2 A dev', 'b/.env:10 A dev', 'a/.env:1 A staging', 'c/.env:1 A production']),
    };
    assert.deepEqual(paths(node), ['c/.env:1', 'a/.env:1', 'b/.env:2', 'b/.env:10']);
  });

  it('of the open environment come first', () => {
    const node = groupNamed(build({ grouping: 'environment' }), 'staging').identities[0]!;
    assert.deepEqual(paths(node), ['staging/.env:2', 'prod/.env:2']);
  });

  it('of the open file come first', () => {
    const node = groupNamed(build({ grouping: 'file' }), 'staging/.env').identities[0]!;
    assert.deepEqual(paths(node), ['staging/.env:2', 'prod/.env:2']);
  });

  it('lead to the identity under the cursor, the narrowest one', () => {
    const wide = identity('wide', []);
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 40 } };
    const url: IdentityDto = { ...wide, places: [{ ...shared.places[0]!, range }] };
    assert.equal(identityAt([url, shared], 'file:///w/prod/.env', 1, 13), shared);
    assert.equal(identityAt([url, shared], 'file:///w/prod/.env', 1, 30), url);
    assert.equal(identityAt([url, shared], 'file:///w/prod/.env', 1, 41), undefined);
    assert.equal(identityAt([url, shared], 'file:///w/other/.env', 1, 13), undefined);
  });
});

describe('identity view: words', () => {
  it('count environments and places', () => {
    assert.equal(reach(shared), '2 environments · 2 places');
    assert.equal(reach(token), '1 place');
    assert.equal(reach(role), '1 place');
  });

  it('list names', () => {
    assert.deepEqual([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])], ['', 'a', 'a and b', 'a, b and c']);
  });

  it('name kinds', () =>
    assert.deepEqual(['api-key', 'signing-key', 'arn'].map(kindTitle), ['API key', 'Signing key', 'AWS resource name (ARN)']));

  it('open nothing but web pages', () => {
    assert.ok(isWebPage('https://github.com/settings/tokens'));
    for (const other of ['command:workbench.action.reload', 'file:///etc/passwd', 'ask the platform team', 'https://', '', undefined])
      assert.ok(!isWebPage(other), other);
  });
});
