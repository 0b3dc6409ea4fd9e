import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'postman',
  name: 'Postman',
  category: 'developer-tools',
  revoke: 'https://go.postman.co/settings/me/api-keys',
  source: 'https://learning.postman.com/docs/reference/postman-api/authentication/',
  kinds: [
    {
      id: 'postman-api-key',
      title: 'Postman API key',
      identity: 'personal-token',
      keywords: ['PMAK-'],
      pattern: /PMAK-[0-9a-f]{24}-[0-9a-f]{34}/,
    },
    {
      id: 'postman-collection-access-key',
      title: 'Postman collection access key',
      identity: 'api-key',
      keywords: ['PMAT-'],
      pattern: /PMAT-[0-9A-Z]{26}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'postman-api-key': {
    match: [`export POSTMAN_API_KEY=⟦PMAK-${fake.hex(24)}-${fake.hex(34)}⟧`, `{"token": "⟦PMAK-${fake.hex(24)}-${fake.hex(34)}⟧"}`],
    ignore: [`token = PMAK-${fake.hex(4)}-${fake.hex(5)}`, `xPMAK-${fake.hex(24)}-${fake.hex(34)}`, 'token = PMAK-your-token-here'],
  },
  'postman-collection-access-key': {
    match: [
      `export POSTMAN_COLLECTION_ACCESS_KEY=⟦PMAT-${fake.text(26, 'upperAlnum')}⟧`,
      `{"token": "⟦PMAT-${fake.text(26, 'upperAlnum')}⟧"}`,
    ],
    ignore: [`token = PMAT-${fake.text(4, 'upperAlnum')}`, `xPMAT-${fake.text(26, 'upperAlnum')}`, 'token = PMAT-your-token-here'],
  },
});
