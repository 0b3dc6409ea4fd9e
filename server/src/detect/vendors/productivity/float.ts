import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'float',
  name: 'Float',
  category: 'productivity',
  revoke: 'https://developer.float.com/overview_authentication.html',
  source: 'https://developer.float.com/overview_authentication.html',
  kinds: [
    {
      id: 'float-api-key',
      title: 'Float API key',
      identity: 'api-key',
      keywords: ['float'],
      name: /(?:^|[^a-z])float[_-](?:api|key|token|access)/,
      value: /[A-Za-z0-9]{56,60}=?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'float-api-key': {
    match: [`FLOAT_API_TOKEN=⟦${fake.alnum(58)}=⟧`, `"float_api_token": "⟦${fake.alnum(58)}=⟧"`],
    ignore: [`FLOAT_API_TOKEN=${fake.alnum(9)}=`, `SAMPLE_SETTING=${fake.alnum(58)}=`, 'float_api_token: your-value-here'],
  },
});
