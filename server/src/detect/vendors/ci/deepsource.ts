import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'deepsource',
  name: 'DeepSource',
  category: 'ci',
  revoke: 'https://docs.deepsource.com/docs/platform/dashboard/account/user-settings',
  source: 'https://docs.deepsource.com/docs/platform/dashboard/account/user-settings',
  kinds: [
    {
      id: 'deepsource-personal-token',
      title: 'DeepSource personal access token',
      identity: 'personal-token',
      keywords: ['dsp_'],
      pattern: /dsp_[a-f0-9]{40}/,
    },
    {
      id: 'deepsource-dsn',
      title: 'DeepSource repository DSN',
      identity: 'deploy-key',
      keywords: ['deepsource_dsn', 'deepsourcedsn'],
      value: /^(?:https:\/\/[a-f0-9]{32}@(?:app\.)?deepsource\.(?:io|com))$/,
      name: /dsn/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'deepsource-personal-token': {
    match: [`DEEPSOURCE_TOKEN=⟦dsp_${fake.hex(40)}⟧`, `"deepsourceToken": "⟦dsp_${fake.hex(40)}⟧",`],
    ignore: [
      `DEEPSOURCE_TOKEN=xdsp_${fake.hex(40)}`,
      `DEEPSOURCE_TOKEN=dsp_${fake.hex(5)}`,
      `DEEPSOURCE_TOKEN=dsp_${fake.hex(40)}Zz9`,
      'DEEPSOURCE_TOKEN=dsp_your-token-here',
    ],
  },
  'deepsource-dsn': {
    match: [
      `DEEPSOURCE_DSN=⟦https://${fake.hex(32)}@app.deepsource.com⟧`,
      `const deepsourceDsn = "⟦https://${fake.hex(32)}@app.deepsource.com⟧";`,
    ],
    ignore: ['DEEPSOURCE_DSN=https://app.deepsource.com', `DEEPSOURCE_DSN=https://${fake.hex(8)}@app.deepsource.com`],
  },
});
