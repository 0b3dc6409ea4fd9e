import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'uptrace',
  name: 'Uptrace',
  category: 'observability',
  revoke: 'https://app.uptrace.dev/',
  source: 'https://uptrace.dev/get',
  kinds: [
    {
      id: 'uptrace-dsn',
      title: 'Uptrace DSN',
      identity: 'deploy-key',
      keywords: ['uptrace'],
      value: /^https?:\/\/[A-Za-z0-9_-]{16,40}@[a-z0-9.:-]{4,80}(?:\/\d{1,10})?(?:\?[a-z_=&0-9]{1,60})?$/,
      name: /dsn/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'uptrace-dsn': {
    match: [
      `UPTRACE_DSN=⟦https://${fake.alnum(22)}@api.uptrace.dev?grpc=4317⟧`,
      `const uptraceDsn = "⟦https://${fake.alnum(22)}@api.uptrace.dev?grpc=4317⟧";`,
    ],
    ignore: ['UPTRACE_DSN=https://api.uptrace.dev', 'UPTRACE_DSN=https://abc@api.uptrace.dev'],
  },
});
