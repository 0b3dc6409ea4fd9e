import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'contentful',
  name: 'Contentful',
  category: 'productivity',
  revoke: 'https://app.contentful.com/',
  instead: 'Use a token of its own for each environment.',
  source: 'https://www.contentful.com/developers/docs/references/authentication/',
  kinds: [
    {
      id: 'contentful-management-token',
      title: 'Contentful management token',
      identity: 'personal-token',
      keywords: ['CFPAT-'],
      pattern: /CFPAT-[\w-]{40,60}/,
      revoke: 'https://app.contentful.com/account/profile/cma_tokens',
    },
    {
      id: 'contentful-delivery-token',
      title: 'Contentful delivery API token',
      identity: 'api-key',
      keywords: ['contentful'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{38,43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'contentful-management-token': {
    match: [`export CONTENTFUL_MANAGEMENT_TOKEN=⟦CFPAT-${fake.base64url(42)}a⟧`, `{"token": "⟦CFPAT-${fake.base64url(42)}a⟧"}`],
    ignore: [`token = CFPAT-${fake.base64url(7)}a`, `xCFPAT-${fake.base64url(42)}a`, 'token = CFPAT-your-token-here'],
  },
  'contentful-delivery-token': {
    match: [
      `CONTENTFUL_API_KEY=⟦${fake.base64url(38)}⟧`,
      `"contentful_api_key": "⟦${fake.base64url(38)}⟧"`,
      `const contentfulApiKey = '⟦${fake.base64url(38)}⟧';`,
    ],
    ignore: [`CONTENTFUL_API_KEY=${fake.base64url(29)}`, `SAMPLE_SETTING=${fake.base64url(38)}`, 'contentful_api_key: your-value-here'],
  },
});
