import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ref-tools',
  name: 'Ref',
  category: 'mcp',
  revoke: 'https://ref.tools/keys',
  source: 'https://docs.ref.tools/',
  kinds: [
    {
      id: 'ref-tools-api-key',
      title: 'Ref API key',
      identity: 'api-key',
      keywords: ['ref_api', 'refapi', 'x-ref-api', 'xrefapi'],
      value: /ref-[0-9a-f]{16,40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ref-tools-api-key': {
    match: [`REF_API_KEY=⟦ref-${fake.hex(20)}⟧`, `"ref_api_key": "⟦ref-${fake.hex(20)}⟧"`, `const refApiKey = '⟦ref-${fake.hex(20)}⟧';`],
    ignore: [`REF_API_KEY=ref-${fake.hex(3)}`, `SAMPLE_SETTING=ref-${fake.hex(20)}`, 'ref_api_key: your-value-here'],
  },
});
