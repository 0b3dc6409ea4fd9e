import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'imperva',
  name: 'Imperva',
  category: 'cdn-dns',
  revoke: 'https://my.imperva.com/',
  source: 'https://docs.imperva.com/bundle/cloud-application-security/page/settings/api-keys.htm',
  kinds: [
    {
      id: 'imperva-api-key',
      title: 'Imperva API key',
      identity: 'api-key',
      keywords: ['imperva', 'incapsula'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'imperva-api-key': {
    match: [`IMPERVA_API_KEY=⟦${fake.uuid()}⟧`, `const impervaApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`IMPERVA_SITE=${fake.uuid()}`, `API_KEY=${fake.uuid()}`],
  },
});
