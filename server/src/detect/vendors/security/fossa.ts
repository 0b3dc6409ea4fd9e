import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fossa',
  name: 'FOSSA',
  category: 'security',
  revoke: 'https://app.fossa.com/account/settings/integrations/api_tokens',
  instead: 'Exchange the OIDC token of the pipeline for a token of a service account that lasts minutes to hours.',
  source: 'https://docs.fossa.com/docs/openid-connect',
  kinds: [
    {
      id: 'fossa-api-key',
      title: 'FOSSA API key',
      identity: 'api-key',
      keywords: ['fossa'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fossa-api-key': {
    match: [`FOSSA_API_KEY=⟦${fake.hex(32)}⟧`, `const fossaApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `FOSSA_API_KEY=${fake.hex(4)}`, 'FOSSA_API_KEY=your-key-here'],
  },
});
