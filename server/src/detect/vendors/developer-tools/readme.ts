import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'readme',
  name: 'ReadMe',
  category: 'developer-tools',
  revoke: 'https://dash.readme.com/',
  source: 'https://docs.readme.com/main/reference/intro/authentication',
  kinds: [
    {
      id: 'readme-api-key',
      title: 'ReadMe API key',
      identity: 'api-key',
      keywords: ['rdme_'],
      pattern: /rdme_[a-z0-9]{70}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'readme-api-key': {
    match: [`export README_API_KEY=⟦rdme_${fake.text(70, 'lowerAlnum')}⟧`, `{"token": "⟦rdme_${fake.text(70, 'lowerAlnum')}⟧"}`],
    ignore: [`token = rdme_${fake.text(11, 'lowerAlnum')}`, `xrdme_${fake.text(70, 'lowerAlnum')}`, 'token = rdme_your-token-here'],
  },
});
