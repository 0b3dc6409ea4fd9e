import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rudderstack',
  name: 'RudderStack',
  category: 'marketing',
  revoke: 'https://www.rudderstack.com/docs/api/',
  source: 'https://www.rudderstack.com/docs/api/',
  kinds: [
    {
      id: 'rudderstack-api-key',
      title: 'RudderStack API key',
      identity: 'api-key',
      keywords: ['rudderstack', 'rudder_'],
      name: /key|token|secret/,
      value: /[A-Za-z0-9]{27}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rudderstack-api-key': {
    match: [
      `RUDDERSTACK_WRITE_KEY=⟦${fake.alnum(27)}⟧`,
      `"rudderstack_write_key": "⟦${fake.alnum(27)}⟧"`,
      `const rudderstackWriteKey = '⟦${fake.alnum(27)}⟧';`,
    ],
    ignore: [`RUDDERSTACK_WRITE_KEY=${fake.alnum(21)}`, `SAMPLE_SETTING=${fake.alnum(27)}`, 'rudderstack_write_key: your-value-here'],
  },
});
