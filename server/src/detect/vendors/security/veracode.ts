import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'veracode',
  name: 'Veracode',
  category: 'security',
  revoke: 'https://analysiscenter.veracode.com/',
  source: 'https://docs.veracode.com/r/c_api_credentials3',
  kinds: [
    {
      id: 'veracode-api-id',
      title: 'Veracode API id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['vera01ei-'],
      pattern: /vera01ei-[a-f0-9]{32}/,
      pairsWith: ['veracode-api-key'],
    },
    {
      id: 'veracode-api-key',
      title: 'Veracode API key',
      identity: 'api-key',
      keywords: ['vera01es-'],
      pattern: /vera01es-[a-f0-9]{128}/,
      pairsWith: ['veracode-api-id'],
    },
    {
      id: 'veracode-legacy-api-key',
      title: 'Veracode API key (unmarked)',
      identity: 'api-key',
      keywords: ['veracode'],
      value: /^[a-f0-9]{128}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'veracode-api-id': {
    match: [`VERACODE_API_KEY_ID=⟦vera01ei-${fake.hex(32)}⟧`, `"veracodeApiKeyId": "⟦vera01ei-${fake.hex(32)}⟧",`],
    ignore: [
      `VERACODE_API_KEY_ID=xvera01ei-${fake.hex(32)}`,
      `VERACODE_API_KEY_ID=vera01ei-${fake.hex(4)}`,
      `VERACODE_API_KEY_ID=vera01ei-${fake.hex(32)}Zz9`,
      'VERACODE_API_KEY_ID=vera01ei-your-token-here',
    ],
  },
  'veracode-api-key': {
    match: [`VERACODE_API_KEY_SECRET=⟦vera01es-${fake.hex(128)}⟧`, `"veracodeApiKeySecret": "⟦vera01es-${fake.hex(128)}⟧",`],
    ignore: [
      `VERACODE_API_KEY_SECRET=xvera01es-${fake.hex(128)}`,
      `VERACODE_API_KEY_SECRET=vera01es-${fake.hex(16)}`,
      `VERACODE_API_KEY_SECRET=vera01es-${fake.hex(128)}Zz9`,
      'VERACODE_API_KEY_SECRET=vera01es-your-token-here',
    ],
  },
  'veracode-legacy-api-key': {
    match: [`VERACODE_API_KEY_SECRET=⟦${fake.hex(128)}⟧`, `const veracodeApiKeySecret = "⟦${fake.hex(128)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(128)}`, `VERACODE_API_KEY_SECRET=${fake.hex(16)}`, 'VERACODE_API_KEY_SECRET=your-key-here'],
  },
});
