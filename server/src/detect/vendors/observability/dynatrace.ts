import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dynatrace',
  name: 'Dynatrace',
  category: 'observability',
  revoke: 'https://docs.dynatrace.com/docs/dynatrace-api/environment-api/tokens-v1/delete-exposed-token',
  instead: 'Use OAuth clients or platform tokens with an expiry and the fewest scopes.',
  source: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  kinds: [
    {
      id: 'dynatrace-token',
      title: 'Dynatrace token',
      identity: 'service-account',
      keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s04.', 'dt0s06.', 'dt0s08.', 'dt0s09.', 'dt0s16.'],
      pattern: /dt0[cs]\d{2}\.[A-Za-z0-9-]{8,24}\.[A-Za-z0-9]{64}/,
      principal: (secret) => secret.split('.').slice(0, 2).join('.'),
    },
    {
      id: 'dynatrace-agent-token',
      title: 'Dynatrace environment token',
      identity: 'service-account',
      keywords: ['dt0a01.'],
      pattern: /dt0a01\.[A-Za-z0-9_-]{4,40}\.[A-Fa-f0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dynatrace-token': {
    match: [
      `DT_API_TOKEN=⟦dt0c01.${fake.text(24, 'base32')}.${fake.text(64, 'base32')}⟧`,
      `"dtApiToken": "⟦dt0c01.${fake.text(24, 'base32')}.${fake.text(64, 'base32')}⟧",`,
    ],
    ignore: [
      `DT_API_TOKEN=dt0c01.${fake.text(24, 'base32')}.${fake.text(20, 'base32')}`,
      `DT_API_TOKEN=xdt0c01.${fake.text(24, 'base32')}.${fake.text(64, 'base32')}`,
    ],
  },
  'dynatrace-agent-token': {
    match: [`DT_TENANT_TOKEN=⟦dt0a01.${fake.hex(16)}.${fake.hex(64)}⟧`, `"dtTenantToken": "⟦dt0a01.${fake.hex(16)}.${fake.hex(64)}⟧",`],
    ignore: [`DT_TENANT_TOKEN=dt0a01.${fake.hex(16)}.${fake.hex(12)}`, 'DT_TENANT_TOKEN=your-token'],
  },
});
