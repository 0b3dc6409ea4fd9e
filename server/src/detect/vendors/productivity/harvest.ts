import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'harvest',
  name: 'Harvest',
  category: 'productivity',
  revoke: 'https://id.getharvest.com/developers',
  source: 'https://help.getharvest.com/api-v2/authentication-api/authentication/authentication/',
  kinds: [
    {
      id: 'harvest-access-token',
      title: 'Harvest access token',
      identity: 'personal-token',
      keywords: ['harvest'],
      value: /[0-9]{5,8}\.pt\.[\w-]{80,90}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'harvest-access-token': {
    match: [
      `HARVEST_API_TOKEN=⟦${fake.digits(7)}.pt.${fake.base64url(86)}⟧`,
      `"harvest_api_token": "⟦${fake.digits(7)}.pt.${fake.base64url(86)}⟧"`,
      `const harvestApiToken = '⟦${fake.digits(7)}.pt.${fake.base64url(86)}⟧';`,
    ],
    ignore: [
      `HARVEST_API_TOKEN=${fake.digits(1)}.pt.${fake.base64url(14)}`,
      `SAMPLE_SETTING=${fake.digits(7)}.pt.${fake.base64url(86)}`,
      'harvest_api_token: your-value-here',
    ],
  },
});
