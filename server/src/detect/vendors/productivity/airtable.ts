import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'airtable',
  name: 'Airtable',
  category: 'productivity',
  revoke: 'https://airtable.com/create/tokens',
  instead: 'Use the token of a service account, limited to the scopes and bases it needs.',
  source: 'https://airtable.com/developers/web/guides/personal-access-tokens',
  kinds: [
    {
      id: 'airtable-personal-access-token',
      title: 'Airtable personal access token',
      identity: 'personal-token',
      keywords: ['pat'],
      pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/,
    },
    {
      id: 'airtable-oauth-token',
      title: 'Airtable OAuth token',
      identity: 'oauth-token',
      keywords: ['.v1.'],
      pattern: /[A-Za-z0-9]{7,40}\.v1\.[\w-]{8,80}\.[0-9a-f]{12,128}/,
      anchor: 'window',
      reach: 140,
    },
    {
      id: 'airtable-api-key',
      title: 'Airtable API key (legacy)',
      identity: 'api-key',
      keywords: ['airtable'],
      name: /api|key|token|secret/,
      value: /(?:key)?[A-Za-z0-9]{14,17}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'airtable-personal-access-token': {
    match: [
      `export AIRTABLE_PERSONAL_ACCESS_TOKEN=⟦pat${fake.alnum(14)}.${fake.hex(64)}⟧`,
      `{"token": "⟦pat${fake.alnum(14)}.${fake.hex(64)}⟧"}`,
    ],
    ignore: [`token = pat${fake.alnum(2)}.${fake.hex(10)}`, `xpat${fake.alnum(14)}.${fake.hex(64)}`, 'token = patyour-token-here'],
  },
  'airtable-oauth-token': {
    match: [
      `export AIRTABLE_OAUTH_TOKEN=⟦${fake.alnum(17)}.v1.${fake.alnum(24)}.${fake.hex(64)}⟧`,
      `{"token": "⟦${fake.alnum(17)}.v1.${fake.alnum(24)}.${fake.hex(64)}⟧"}`,
    ],
    ignore: [`${fake.alnum(17)}.v2.${fake.alnum(24)}.${fake.hex(64)}`, `${fake.alnum(3)}.v1.${fake.alnum(4)}.${fake.hex(4)}`],
  },
  'airtable-api-key': {
    match: [
      `AIRTABLE_API_KEY=⟦key${fake.alnum(14)}⟧`,
      `"airtable_api_key": "⟦key${fake.alnum(14)}⟧"`,
      `const airtableApiKey = '⟦key${fake.alnum(14)}⟧';`,
    ],
    ignore: [`AIRTABLE_API_KEY=key${fake.alnum(2)}`, `SAMPLE_SETTING=key${fake.alnum(14)}`, 'airtable_api_key: your-value-here'],
  },
});
