import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zapier',
  name: 'Zapier',
  category: 'productivity',
  revoke: 'https://developer.zapier.com/settings/deploy-keys',
  source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  kinds: [
    {
      id: 'zapier-webhook',
      title: 'Zapier catch hook',
      identity: 'webhook',
      keywords: ['hooks.zapier.com/hooks/catch/'],
      pattern: /hooks\.zapier\.com\/hooks\/catch\/([0-9]{5,10}\/[a-z0-9]{5,8}|[A-Za-z0-9]{16})(?![A-Za-z0-9])/,
    },
    {
      id: 'zapier-deploy-key',
      title: 'Zapier deploy key',
      identity: 'api-key',
      keywords: ['zapier'],
      name: /deploy|key|secret/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zapier-webhook': {
    match: [
      `https://hooks.zapier.com/hooks/catch/⟦${fake.digits(8)}/${fake.text(7, 'lowerAlnum')}⟧/`,
      `url = 'https://hooks.zapier.com/hooks/catch/⟦${fake.digits(7)}/${fake.text(6, 'lowerAlnum')}⟧/'`,
    ],
    ignore: ['https://hooks.zapier.com/hooks/catch/123/abc', `https://hooks.example.com/hooks/catch/${fake.digits(7)}/abcdefg/`],
  },
  'zapier-deploy-key': {
    match: [`ZAPIER_API_KEY=⟦${fake.hex(32)}⟧`, `"zapier_api_key": "⟦${fake.hex(32)}⟧"`, `const zapierApiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`ZAPIER_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'zapier_api_key: your-value-here'],
  },
});
