import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'appsignal',
  name: 'AppSignal',
  category: 'observability',
  revoke: 'https://appsignal.com/',
  source: 'https://docs.appsignal.com/support/endpoints/',
  kinds: [
    {
      id: 'appsignal-push-key',
      title: 'AppSignal push API key',
      identity: 'deploy-key',
      keywords: ['appsignal'],
      value: /^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
      name: /key|token|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'appsignal-push-key': {
    match: [`APPSIGNAL_PUSH_API_KEY=⟦${fake.uuid()}⟧`, `const appsignalPushApiKey = "⟦${fake.uuid()}⟧";`],
    ignore: [`APPSIGNAL_APP_ID=${fake.uuid()}`, `PUSH_API_KEY=${fake.uuid()}`],
  },
});
