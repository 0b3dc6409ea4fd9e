import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloudamqp',
  name: 'CloudAMQP',
  category: 'queue',
  revoke: 'https://customer.cloudamqp.com/apikeys',
  source: 'https://docs.cloudamqp.com/index.html#apikeys',
  kinds: [
    {
      id: 'cloudamqp-api-key',
      title: 'CloudAMQP API key',
      identity: 'api-key',
      keywords: ['cloudamqp'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloudamqp-api-key': {
    match: [`CLOUDAMQP_APIKEY=⟦${fake.uuid()}⟧`, `const cloudamqpApikey = "⟦${fake.uuid()}⟧";`],
    ignore: [`CLOUDAMQP_INSTANCE=${fake.uuid()}`, `APIKEY=${fake.uuid()}`],
  },
});
