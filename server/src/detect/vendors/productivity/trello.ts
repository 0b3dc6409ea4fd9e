import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'trello',
  name: 'Trello',
  category: 'productivity',
  revoke: 'https://trello.com/power-ups/admin',
  source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/api-introduction/',
  kinds: [
    {
      id: 'trello-api-token',
      title: 'Trello API token',
      identity: 'api-key',
      keywords: ['ATTA'],
      pattern: /ATTA[0-9a-f]{64}[0-9A-Fa-f]{8}/,
    },
    {
      id: 'trello-api-key',
      title: 'Trello API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['trello'],
      name: /key/,
      value: /[0-9a-f]{32}/,
      pairsWith: ['trello-api-token'],
    },
    {
      id: 'trello-legacy-token',
      title: 'Trello token (older form)',
      identity: 'api-key',
      keywords: ['trello'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'trello-api-token': {
    match: [
      `export TRELLO_API_TOKEN=⟦ATTA${fake.hex(64)}${fake.text(8, 'hexUpper')}⟧`,
      `{"token": "⟦ATTA${fake.hex(64)}${fake.text(8, 'hexUpper')}⟧"}`,
    ],
    ignore: [
      `token = ATTA${fake.hex(10)}${fake.text(1, 'hexUpper')}`,
      `xATTA${fake.hex(64)}${fake.text(8, 'hexUpper')}`,
      'token = ATTAyour-token-here',
    ],
  },
  'trello-api-key': {
    match: [`TRELLO_API_KEY=⟦${fake.hex(32)}⟧`, `"trello_api_key": "⟦${fake.hex(32)}⟧"`, `const trelloApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`TRELLO_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'trello_api_key: your-value-here'],
  },
  'trello-legacy-token': {
    match: [`TRELLO_TOKEN=⟦${fake.hex(64)}⟧`, `"trello_token": "⟦${fake.hex(64)}⟧"`, `const trelloToken = '⟦${fake.hex(64)}⟧';`],
    ignore: [`TRELLO_TOKEN=${fake.hex(48)}`, `SAMPLE_SETTING=${fake.hex(64)}`, 'trello_token: your-value-here'],
  },
});
