import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'runpod',
  name: 'Runpod',
  category: 'ai',
  revoke: 'https://console.runpod.io/user/settings',
  instead: 'Use a restricted key that reaches only the endpoints it needs.',
  source: 'https://docs.runpod.io/get-started/api-keys',
  kinds: [
    {
      id: 'runpod-api-key',
      title: 'Runpod API key',
      identity: 'api-key',
      keywords: ['rpa_'],
      pattern: /rpa_[A-Za-z0-9]{40,50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'runpod-api-key': {
    match: [`export RUNPOD_API_KEY=⟦rpa_${fake.alnum(46)}⟧`, `{"token": "⟦rpa_${fake.alnum(46)}⟧"}`],
    ignore: [`token = rpa_${fake.alnum(7)}`, `xrpa_${fake.alnum(46)}`, 'token = rpa_your-token-here'],
  },
});
