import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'notion',
  name: 'Notion',
  category: 'productivity',
  revoke: 'https://www.notion.so/my-integrations',
  source: 'https://developers.notion.com/reference/authentication',
  kinds: [
    {
      id: 'notion-integration-token',
      title: 'Notion integration token',
      identity: 'api-key',
      keywords: ['ntn_'],
      pattern: /ntn_[0-9]{11}[A-Za-z0-9]{35}/,
    },
    {
      id: 'notion-legacy-integration-token',
      title: 'Notion integration token (older form)',
      identity: 'api-key',
      keywords: ['secret_'],
      pattern: /secret_[A-Za-z0-9]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'notion-integration-token': {
    match: [
      `export NOTION_INTEGRATION_TOKEN=⟦ntn_${fake.digits(11)}${fake.alnum(35)}⟧`,
      `{"token": "⟦ntn_${fake.digits(11)}${fake.alnum(35)}⟧"}`,
    ],
    ignore: [`token = ntn_${fake.digits(1)}${fake.alnum(5)}`, `xntn_${fake.digits(11)}${fake.alnum(35)}`, 'token = ntn_your-token-here'],
  },
  'notion-legacy-integration-token': {
    match: [`export NOTION_LEGACY_INTEGRATION_TOKEN=⟦secret_${fake.alnum(43)}⟧`, `{"token": "⟦secret_${fake.alnum(43)}⟧"}`],
    ignore: [`token = secret_${fake.alnum(7)}`, `xsecret_${fake.alnum(43)}`, 'token = secret_your-token-here'],
  },
});
