import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './arm-template.ts';

const template = (schema: string, ...resources: readonly Readonly<Record<string, unknown>>[]): string =>
  JSON.stringify({ $schema: `https://schema.management.azure.com/schemas/2018-05-01/${schema}.json#`, resources }, undefined, 2);

const owner = {
  type: 'Microsoft.Authorization/roleAssignments',
  name: "[guid('x')]",
  properties: {
    roleDefinitionId: "[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635')]",
    principalId: "[parameters('appId')]",
  },
};

describe('platform reader arm-template', () => {
  it('reads a privileged role on a subscription', () => {
    const { infrastructure, at } = readWith(reader, 'azuredeploy.json', template('subscriptionDeploymentTemplate', owner));
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.subject, one.rights, at(one.range).includes('8e3af657')]),
      [['principal appId', 'Owner of the subscription', true]],
    );
  });

  it('leaves a resource group, other roles, people and other JSON alone', () => {
    for (const text of [
      template('deploymentTemplate', owner),
      template('subscriptionDeploymentTemplate', {
        ...owner,
        properties: { roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7', principalId: 'x' },
      }),
      template('subscriptionDeploymentTemplate', { ...owner, properties: { ...owner.properties, principalType: 'Group' } }),
      JSON.stringify({ resources: [owner], note: 'deploymentTemplate.json' }),
    ])
      assert.deepEqual(readWith(reader, 'azuredeploy.json', text).infrastructure.grants, []);
  });

  it('reads federation below an identity', () => {
    const { identities, infrastructure } = readWith(
      reader,
      'azuredeploy.json',
      template('deploymentTemplate', {
        type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
        name: 'orders-prod',
        resources: [
          {
            type: 'federatedIdentityCredentials',
            name: 'github',
            properties: {
              issuer: 'https://token.actions.githubusercontent.com',
              subject: 'repo:acme/orders:pull_request',
              audiences: ['api://AzureADTokenExchange'],
            },
          },
        ],
      }),
    );
    assert.deepEqual(
      identities.map((one) => [one.title, one.pointsTo?.environment]),
      [['managed identity orders-prod', 'production']],
    );
    assert.deepEqual(
      infrastructure.trusts.map((one) => [one.issuer, one.subjects?.[0]?.text]),
      [['GitHub Actions', 'repo:acme/orders:pull_request']],
    );
  });

  it('reads workloads and settings', () => {
    const { infrastructure } = readWith(
      reader,
      'azuredeploy.json',
      template(
        'deploymentTemplate',
        { type: 'Microsoft.Web/sites', name: "[parameters('siteName')]" },
        { type: 'Microsoft.DBforMySQL/servers', name: 'orders', properties: { sslEnforcement: 'Disabled' } },
        { type: 'Microsoft.Cache/redis', name: 'orders', properties: { enableNonSslPort: false } },
      ),
    );
    assert.deepEqual(
      infrastructure.workloads.map((one) => one.id),
      ['arm:microsoft.web/sites/siteName'],
    );
    assert.deepEqual(
      infrastructure.weaknesses.map((one) => one.setting),
      ['sslEnforcement: Disabled'],
    );
  });

  it('says nothing of broken text', () => checkTyping(reader, 'azuredeploy.json', template('subscriptionDeploymentTemplate', owner)));
});
