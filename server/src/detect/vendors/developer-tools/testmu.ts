import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'testmu',
  name: 'Testim',
  category: 'developer-tools',
  revoke: 'https://help.testim.io/docs/the-command-line-cli',
  source: 'https://help.testim.io/docs/the-command-line-cli',
  kinds: [
    {
      id: 'testmu-api-key',
      title: 'Testim API key',
      identity: 'api-key',
      keywords: ['testim_'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'testmu-api-key': {
    match: [`TESTIM_TOKEN=⟦${fake.alnum(50)}⟧`, `"testim_token": "⟦${fake.alnum(50)}⟧"`],
    ignore: [`TESTIM_TOKEN=${fake.alnum(38)}`, `SAMPLE_SETTING=${fake.alnum(50)}`, 'testim_token: your-value-here'],
  },
});
