import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'datastax',
  name: 'DataStax Astra',
  category: 'database',
  revoke: 'https://astra.datastax.com/settings/tokens',
  instead: 'Use a token with a role of one database instead of an organization-wide role.',
  source: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  kinds: [
    {
      id: 'datastax-application-token',
      title: 'Astra DB application token',
      identity: 'application',
      keywords: ['AstraCS:'],
      pattern: /AstraCS:[A-Za-z]{24}:[a-f0-9]{64}|AstraCS:[A-Za-z0-9]{40,100}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'datastax-application-token': {
    match: [
      `ASTRA_DB_APPLICATION_TOKEN=⟦AstraCS:${fake.text(24, { of: 'abcdefghijABCDEFGHIJ' })}:${fake.hex(64)}⟧`,
      `"astraDbApplicationToken": "⟦AstraCS:${fake.text(24, { of: 'abcdefghijABCDEFGHIJ' })}:${fake.hex(64)}⟧",`,
    ],
    ignore: [`ASTRA_DB_APPLICATION_TOKEN=AstraCS:${fake.alnum(12)}`, `ASTRA_DB_APPLICATION_TOKEN=xAstraCS:${fake.alnum(40)}`],
  },
});
