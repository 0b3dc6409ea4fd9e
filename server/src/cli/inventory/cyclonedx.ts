import { randomUUID } from 'node:crypto';
import type { InventoryEntry, InventoryFormat } from '../inventory.ts';

/** `relatedCryptoMaterialProperties.type` by kind; what only names an identity is a `credential` there, too. */
const materials: Readonly<Record<string, string>> = {
  password: 'password',
  'database-user': 'password',
  'personal-token': 'token',
  token: 'token',
  'oauth-token': 'token',
  session: 'token',
  'private-key': 'private-key',
  'deploy-key': 'private-key',
  'signing-key': 'private-key',
  'encryption-key': 'secret-key',
};

/**
 * CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): each identity is a cryptographic asset with the places where it
 * stands as evidence. `value` is left out, and so is a size, which would tell the length of a password.
 */
const render: InventoryFormat['render'] = ({ entries, workspace, version }) =>
  `${JSON.stringify(
    {
      $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${randomUUID()}`,
      version: 1,
      metadata: {
        timestamp: new Date().toISOString(),
        tools: { components: [{ type: 'application', name: 'bulkhead', version }] },
        component: { type: 'application', 'bom-ref': 'workspace', name: workspace },
      },
      components: entries.map(componentOf),
    },
    null,
    2,
  )}\n`;

function componentOf(entry: InventoryEntry, i: number): object {
  const time = (day: string | undefined): string | undefined => (/^\d{4}-\d{2}-\d{2}$/.test(day ?? '') ? `${day}T00:00:00Z` : undefined);
  const property = (name: string, value: string | undefined): object[] =>
    value === undefined ? [] : [{ name: `bulkhead:${name}`, value }];
  return {
    type: 'cryptographic-asset',
    'bom-ref': `identity-${i + 1}`,
    name: entry.title,
    description: entry.blastRadius,
    cryptoProperties:
      entry.kind === 'certificate'
        ? { assetType: 'certificate', certificateProperties: { notValidAfter: time(entry.expires) } }
        : {
            assetType: 'related-crypto-material',
            relatedCryptoMaterialProperties: {
              type: materials[entry.kind] ?? 'credential',
              id: entry.id,
              state: entry.status === 'retired' ? 'deactivated' : entry.status,
              updateDate: time(entry.rotated),
              expirationDate: time(entry.expires),
              // A reference: the value is in the store that it names.
              securedBy: entry.kind === 'reference' ? { mechanism: entry.provider } : undefined,
            },
          },
    evidence: {
      occurrences: entry.places.map((place) => ({
        location: place.path,
        line: place.line,
        symbol: place.label,
        additionalContext: place.environment && `environment ${place.environment}`,
      })),
    },
    properties: [
      ...property('kind', entry.kind),
      ...property('provider', entry.provider),
      ...property('principal', entry.principal),
      ...property('system', entry.system),
      ...entry.environments.flatMap(({ name, tier }) => [...property('environment', name), ...property(`tier:${name}`, tier)]),
      ...property('crossing', String(entry.crossing)),
      ...property('owner', entry.owner),
      ...property('status', entry.status),
      ...entry.workloads.flatMap((workload) => property('workload', workload)),
    ],
  };
}

const format: InventoryFormat = {
  id: 'cyclonedx',
  render,
};
export default format;
