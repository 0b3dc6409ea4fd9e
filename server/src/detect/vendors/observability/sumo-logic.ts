import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sumo-logic',
  name: 'Sumo Logic',
  category: 'observability',
  revoke: 'https://service.sumologic.com/ui/#/preferences',
  instead: 'Use the access key of a service account, limited to the scopes it needs.',
  source: 'https://www.sumologic.com/help/docs/manage/security/access-keys/',
  kinds: [
    {
      id: 'sumo-logic-access-key',
      title: 'Sumo Logic access key',
      identity: 'personal-token',
      keywords: ['sumologic', 'sumo_logic', 'sumo_access', 'sumo_key', 'sumo_api'],
      value: /^[A-Za-z0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      pairsWith: ['sumo-logic-access-id'],
    },
    {
      id: 'sumo-logic-access-id',
      title: 'Sumo Logic access id',
      identity: 'personal-token',
      sensitivity: 'identifier',
      keywords: ['sumologic', 'sumo_logic', 'sumo_access'],
      value: /^su[A-Za-z0-9]{12}$/,
      name: /id/i,
      pairsWith: ['sumo-logic-access-key'],
    },
    {
      id: 'sumo-logic-collector-url',
      title: 'Sumo Logic HTTP source URL',
      identity: 'webhook',
      keywords: ['sumologic.com/receiver/v1/http/'],
      pattern: /sumologic\.com\/receiver\/v1\/http\/([A-Za-z0-9+\/_-]{80,150}={0,2})/,
      source: 'https://help.sumologic.com/docs/send-data/hosted-collectors/http-source/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sumo-logic-access-key': {
    match: [`SUMOLOGIC_ACCESS_KEY=⟦${fake.alnum(64)}⟧`, `const sumologicAccessKey = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `SUMOLOGIC_ACCESS_KEY=${fake.alnum(8)}`, 'SUMOLOGIC_ACCESS_KEY=your-key-here'],
  },
  'sumo-logic-access-id': {
    match: [`SUMOLOGIC_ACCESS_ID=⟦su${fake.alnum(12)}⟧`, `const sumologicAccessId = "⟦su${fake.alnum(12)}⟧";`],
    ignore: [`BUILD_CHECKSUM=su${fake.alnum(12)}`, `SUMOLOGIC_ACCESS_ID=su${fake.alnum(1)}`, 'SUMOLOGIC_ACCESS_ID=your-key-here'],
  },
  'sumo-logic-collector-url': {
    match: [
      `https://endpoint4.collection.sumologic.com/receiver/v1/http/⟦${fake.base64url(100)}==⟧`,
      `SUMO_URL="https://collectors.de.sumologic.com/receiver/v1/http/⟦${fake.base64url(100)}==⟧"`,
    ],
    ignore: ['https://collectors.sumologic.com/receiver/v1/http/TOKEN', 'https://service.sumologic.com/ui/'],
  },
});
