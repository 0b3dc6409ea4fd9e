import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'context7',
  name: 'Context7',
  category: 'mcp',
  revoke: 'https://context7.com/dashboard',
  source: 'https://context7.com/docs',
  kinds: [
    {
      id: 'context7-api-key',
      title: 'Context7 API key',
      identity: 'api-key',
      keywords: ['ctx7sk-'],
      pattern: /ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'context7-api-key': {
    match: [`export CONTEXT7_API_KEY=⟦ctx7sk-${fake.uuid()}⟧`, `{"token": "⟦ctx7sk-${fake.uuid()}⟧"}`],
    ignore: [`ctx7sk-${fake.hex(10)}`, `xctx7sk-${fake.uuid()}`],
  },
});
