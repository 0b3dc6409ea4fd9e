import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './bicep.ts';

const path = 'infra/main.bicep';
const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

const assignment = (role: string, principal = 'appId', more = ''): string =>
  `resource ra 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: guid('x')\n${more}  properties: {\n    roleDefinitionId: ${role}\n    principalId: ${principal}\n  }\n}\n`;

const grants = (text: string): string[] =>
  readWith(reader, path, text).infrastructure.grants.map(
    (one) => `${one.subject}: ${one.rights}${one.subjectId ? ` (${one.subjectId})` : ''}`,
  );

describe('platform reader bicep', () => {
  it('reads a privileged role on a subscription, however the role is named', () => {
    for (const [name, text] of Object.entries({
      'in a call': assignment(`subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${owner}')`),
      'as a path': assignment(`'/providers/Microsoft.Authorization/roleDefinitions/${owner}'`),
      'by a variable': `var roleId = '${owner}'\n${assignment("subscriptionResourceId('Microsoft.Authorization/roleDefinitions', roleId)")}`,
      'by a map': `var roles = {\n  Owner: '${owner}'\n  Reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7'\n}\n${assignment("resourceId('Microsoft.Authorization/roleDefinitions', roles.Owner)")}`,
      'by a key of a map': `var roles = { 'The owner': '${owner}' }\n${assignment("resourceId('x', roles['The owner'])")}`,
      'by an existing role': `resource role 'Microsoft.Authorization/roleDefinitions@2022-04-01' existing = {\n  scope: subscription()\n  name: '${owner}'\n}\n${assignment('role.id')}`,
      'in a string': `param roleId string = '${owner}'\n${assignment("'/providers/Microsoft.Authorization/roleDefinitions/${roleId}'")}`,
    }))
      assert.deepEqual(grants(`targetScope = 'subscription'\n${text}`), ['principal appId: Owner of the subscription'], name);
  });

  it('reads the scope of a file and of a resource', () => {
    const text = assignment(`'${owner}'`);
    assert.deepEqual(grants(`targetScope = 'managementGroup'\n${text}`), ['principal appId: Owner of the management group']);
    assert.deepEqual(grants(`targetScope = 'tenant'\n${text}`), ['principal appId: Owner of the tenant']);
    assert.deepEqual(grants(text), []);
    assert.deepEqual(grants(assignment(`'${owner}'`, 'appId', '  scope: subscription()\n')), [
      'principal appId: Owner of the subscription',
    ]);
    assert.deepEqual(grants(`targetScope = 'subscription'\n${assignment(`'${owner}'`, 'appId', '  scope: group\n')}`), []);
  });

  it('reads who gets the role', () => {
    const head = `targetScope = 'subscription'\nresource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {\n  name: 'id-orders-prod'\n}\nresource app 'Microsoft.Web/sites@2023-12-01' = [for i in range(0, 2): {\n  name: 'orders-\${i}'\n}]\n`;
    const of = (principal: string): string[] => grants(head + assignment(`'${owner}'`, principal));
    assert.deepEqual(of('id.properties.principalId'), [
      'principal id-orders-prod: Owner of the subscription (arm:infra/main.bicep#id-orders-prod)',
    ]);
    assert.deepEqual(of('app[0].identity.principalId'), ['principal app: Owner of the subscription']);
    assert.deepEqual(of('identityModule.outputs.principalId'), ['principal identityModule: Owner of the subscription']);
    assert.deepEqual(of("reference('x').principalId"), ['principal given by an expression: Owner of the subscription']);
    assert.deepEqual(of('adminGroupObjectId'), []);
    assert.deepEqual(of('userAssignedIdentityPrincipalId'), ['principal userAssignedIdentityPrincipalId: Owner of the subscription']);
  });

  it('leaves other roles, people and existing assignments alone', () => {
    for (const text of [
      assignment("'acdd72a7-3385-48ef-bd42-f606fba81ae7'"),
      assignment(`'${owner}'`).replace('    principalId', "    principalType: 'Group'\n    principalId"),
      assignment('roleDefinitionId'),
      assignment(`'${owner}'`).replace("2022-04-01' =", "2022-04-01' existing ="),
    ])
      assert.deepEqual(grants(`targetScope = 'subscription'\n${text}`), [], text);
  });

  it('reads the module that assigns roles', () => {
    const text = (source: string, more = ''): string =>
      `targetScope = 'managementGroup'\nmodule ra '${source}' = {\n  params: {\n    roleDefinitionIdOrName: 'Contributor'\n    principalId: ci.outputs.principalId\n${more}  }\n}\n`;
    const source = 'br/public:avm/ptn/authorization/role-assignment:0.2.0';
    assert.deepEqual(grants(text(source)), ['principal ci: Contributor of the management group']);
    assert.deepEqual(grants(text(source, '    subscriptionId: sub\n')), ['principal ci: Contributor of the subscription']);
    assert.deepEqual(grants(text(source, "    subscriptionId: sub\n    resourceGroupName: 'rg'\n")), []);
    assert.deepEqual(grants(text('./role.bicep')), []);
  });

  it('reads managed identities, who uses them, and federation', () => {
    const { identities, infrastructure, at } = readWith(
      reader,
      path,
      [
        "resource id 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {",
        "  name: 'id-orders-prod'",
        "  resource github 'federatedIdentityCredentials' = {",
        "    name: 'github'",
        '    properties: {',
        "      issuer: 'https://token.actions.githubusercontent.com'",
        "      subject: 'repo:acme/orders:pull_request'",
        "      audiences: [ 'api://AzureADTokenExchange' ]",
        '    }',
        '  }',
        '}',
        "resource app 'Microsoft.Web/sites@2023-12-01' = {",
        "  name: 'orders'",
        "  kind: 'functionapp,linux'",
        '  identity: {',
        "    type: 'SystemAssigned, UserAssigned'",
        '    userAssignedIdentities: {',
        "      '${id.id}': {}",
        '    }',
        '  }',
        '  properties: { keyVaultReferenceIdentity: id.id }',
        '}',
        "resource ra 'Microsoft.Authorization/roleAssignments@2022-04-01' = {",
        '  name: guid(id.id)',
        '  properties: { principalId: id.properties.principalId }',
        '}',
      ].join('\n'),
    );
    assert.deepEqual(
      identities.map((one) => [one.role, one.title, one.pointsTo?.environment, at(one.range)]),
      [
        [undefined, 'managed identity id-orders-prod', 'production', 'id-orders-prod'],
        ['uses', 'system-assigned identity of function app orders', undefined, 'SystemAssigned, UserAssigned'],
        ['uses', 'managed identity id-orders-prod', 'production', 'id'],
      ],
    );
    assert.equal(new Set(identities.filter((one) => one.title.startsWith('managed')).map((one) => one.id)).size, 1);
    assert.deepEqual(
      infrastructure.trusts.map((one) => [one.issuer, one.identity, one.subjects?.[0]?.text, one.audience]),
      [['GitHub Actions', 'managed identity of github', 'repo:acme/orders:pull_request', ['api://AzureADTokenExchange']]],
    );
    assert.deepEqual(
      infrastructure.workloads.map((one) => [one.id, one.title, at(one.head)]),
      [['arm:microsoft.web/sites/orders', 'function app orders', 'orders']],
    );
  });

  it('reads verified modules that make one resource', () => {
    const { identities, infrastructure } = readWith(
      reader,
      path,
      [
        "module id 'br/public:avm/res/managed-identity/user-assigned-identity:0.4.0' = {",
        "  name: 'identityDeployment'",
        "  params: { name: 'id-orders-dev' }",
        '}',
        "module app 'br/public:avm/res/app/container-app:0.11.0' = {",
        '  params: {',
        "    name: 'orders'",
        '    managedIdentities: { userAssignedResourceIds: [ id.outputs.resourceId ] }',
        '    roleAssignments: [ { principalId: id.outputs.principalId } ]',
        '  }',
        '}',
        "module plain './avm/res/web/site.bicep' = { params: { name: 'x' } }",
        "module kv 'br/public:avm/res/key-vault/vault:0.9.0' = { params: { name: 'x' } }",
      ].join('\n'),
    );
    assert.deepEqual(
      infrastructure.workloads.map((one) => [one.id, one.title]),
      [['arm:microsoft.app/containerapps/orders', 'container app orders']],
    );
    assert.deepEqual(
      identities.map((one) => [one.role, one.title, one.pointsTo?.environment, one.keyPath.join('.')]),
      [
        [undefined, 'managed identity id-orders-dev', 'development', 'module.id'],
        ['uses', 'managed identity id-orders-dev', 'development', 'module.app.params.managedIdentities.userAssignedResourceIds.0'],
      ],
    );
  });

  it('reads settings that weaken authentication', () => {
    const { infrastructure, at } = readWith(
      reader,
      path,
      [
        "resource db 'Microsoft.DBforMySQL/servers@2017-12-01' = {\n  properties: { sslEnforcement: 'Disabled' }\n}",
        "resource cache 'Microsoft.Cache/redis@2023-08-01' = {\n  properties: {\n    enableNonSslPort: true\n    redisConfiguration: { authnotrequired: 'true' }\n  }\n}",
        "resource acr 'Microsoft.ContainerRegistry/registries@2023-07-01' = {\n  properties: { anonymousPullEnabled: true }\n}",
        "resource stg 'Microsoft.Storage/storageAccounts@2023-05-01' = {\n  properties: { supportsHttpsTrafficOnly: false }\n}",
        "resource flex 'Microsoft.DBforPostgreSQL/flexibleServers@2023-12-01-preview' existing = {\n  name: 'f'\n  resource tls 'configurations' = {\n    name: 'require_secure_transport'\n    properties: { value: 'OFF' }\n  }\n}",
        "resource ok 'Microsoft.Cache/redis@2023-08-01' = {\n  properties: { enableNonSslPort: false }\n}",
        "resource given 'Microsoft.Cache/redis@2023-08-01' = {\n  properties: { enableNonSslPort: nonSsl }\n}",
      ].join('\n'),
    );
    assert.deepEqual(
      infrastructure.weaknesses.map((one) => [one.kind, one.setting, at(one.range)]),
      [
        ['tls-off', 'sslEnforcement: Disabled', 'Disabled'],
        ['tls-off', 'enableNonSslPort: true', 'true'],
        ['no-authentication', 'authnotrequired: true', 'true'],
        ['anonymous-access', 'anonymousPullEnabled: true', 'true'],
        ['tls-off', 'supportsHttpsTrafficOnly: false', 'false'],
        ['tls-off', 'require_secure_transport: OFF', 'OFF'],
      ],
    );
  });

  it('says nothing of broken text', () => {
    checkTyping(
      reader,
      path,
      `targetScope = 'subscription'\n@secure()\nparam x string\n${assignment(`roles['a']`)}var roles = { a: '${owner}' }\n`,
    );
    assert.deepEqual(readWith(reader, path, "var a = b\nvar b = a\nresource c 'T@1' = {\n  name: c\n}\n").infrastructure.grants, []);
  });

  it('follows names that lead in circles only so far', () => {
    assert.deepEqual(grants(`targetScope = 'subscription'\nvar a = b.c\nvar b = { c: a }\n${assignment('a')}`), []);
  });
});
