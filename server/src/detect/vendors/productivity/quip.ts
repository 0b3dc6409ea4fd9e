import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'quip',
  name: 'Quip',
  category: 'productivity',
  revoke: 'https://quip.com/dev/token',
  source: 'https://quip.com/dev/automation/documentation',
  kinds: [
    {
      id: 'quip-access-token',
      title: 'Quip access token',
      identity: 'personal-token',
      keywords: ['quip_', 'quip-'],
      value: /[A-Za-z0-9]{12}=\|[0-9]{10}\|[A-Za-z0-9+\/=]{40,50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'quip-access-token': {
    match: [
      `QUIP_ACCESS_TOKEN=⟦${fake.alnum(12)}=|${fake.digits(10)}|${fake.alnum(43)}=⟧`,
      `"quip_access_token": "⟦${fake.alnum(12)}=|${fake.digits(10)}|${fake.alnum(43)}=⟧"`,
    ],
    ignore: [
      `QUIP_ACCESS_TOKEN=${fake.alnum(2)}=|${fake.digits(1)}|${fake.alnum(7)}=`,
      `SAMPLE_SETTING=${fake.alnum(12)}=|${fake.digits(10)}|${fake.alnum(43)}=`,
      'quip_access_token: your-value-here',
    ],
  },
});
