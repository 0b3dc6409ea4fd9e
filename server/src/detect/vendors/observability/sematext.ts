import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sematext',
  name: 'Sematext',
  category: 'observability',
  revoke: 'https://apps.sematext.com/',
  source: 'https://sematext.com/docs/api/',
  kinds: [
    {
      id: 'sematext-token',
      title: 'Sematext token',
      identity: 'deploy-key',
      keywords: ['sematext', 'spm_token', 'logsene'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /token|key|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sematext-token': {
    match: [`SEMATEXT_TOKEN=⟦${fake.uuid()}⟧`, `const sematextToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`SEMATEXT_APP_ID=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
});
