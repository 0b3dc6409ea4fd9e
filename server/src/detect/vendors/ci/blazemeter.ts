import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'blazemeter',
  name: 'BlazeMeter',
  category: 'ci',
  revoke: 'https://a.blazemeter.com/app/#/settings/api-keys',
  source: 'https://guide.blazemeter.com/hc/en-us/articles/115002213289-BlazeMeter-API-keys',
  kinds: [
    {
      id: 'blazemeter-api-key',
      title: 'BlazeMeter API key',
      identity: 'api-key',
      keywords: ['blazemeter', 'runscope'],
      value: /^(?:[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}|[a-f0-9]{24})$/,
      name: /^(?!.{0,80}(?:_id|test|project|workspace|account)$)/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'blazemeter-api-key': {
    match: [`BLAZEMETER_TOKEN=⟦${fake.uuid()}⟧`, `const blazemeterToken = "⟦${fake.uuid()}⟧";`],
    ignore: [`BLAZEMETER_TEST_ID=${fake.uuid()}`, `TOKEN=${fake.uuid()}`],
  },
});
