import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'netlify',
  name: 'Netlify',
  category: 'cloud',
  secretNames: ['netlify'],
  revoke: 'https://app.netlify.com/user/applications#personal-access-tokens',
  source: 'https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/#authentication',
  kinds: [
    {
      id: 'netlify-token',
      title: 'Netlify access token',
      identity: 'personal-token',
      keywords: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'],
      pattern: /nf[pcoub]_[A-Za-z0-9_]{36}/,
    },
    {
      id: 'netlify-legacy-token',
      title: 'Netlify access token (legacy)',
      identity: 'personal-token',
      keywords: ['netlify'],
      value: /^(?:[A-Za-z0-9_=-]{40,46}|[a-f0-9]{60,64})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'netlify-build-hook',
      title: 'Netlify build hook',
      identity: 'webhook',
      keywords: ['api.netlify.com/build_hooks/'],
      pattern: /api\.netlify\.com\/build_hooks\/([a-f0-9]{24})/,
      source: 'https://docs.netlify.com/configure-builds/build-hooks/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'netlify-token': {
    match: [`NETLIFY_AUTH_TOKEN=⟦nfp_${fake.alnum(36)}⟧`, `"netlifyAuthToken": "⟦nfp_${fake.alnum(36)}⟧",`],
    ignore: [
      `NETLIFY_AUTH_TOKEN=xnfp_${fake.alnum(36)}`,
      `NETLIFY_AUTH_TOKEN=nfp_${fake.alnum(4)}`,
      `NETLIFY_AUTH_TOKEN=nfp_${fake.alnum(36)}Zz9`,
      'NETLIFY_AUTH_TOKEN=nfp_your-token-here',
    ],
  },
  'netlify-legacy-token': {
    match: [`NETLIFY_AUTH_TOKEN=⟦${fake.base64url(43)}⟧`, `const netlifyAuthToken = "⟦${fake.base64url(43)}⟧";`],
    ignore: [`NETLIFY_SITE_ID=${fake.uuid()}`, `CHECKSUM=${fake.base64url(43)}`, `NETLIFY_AUTH_TOKEN=${fake.alnum(20)}`],
  },
  'netlify-build-hook': {
    match: [
      `curl -X POST -d {} https://api.netlify.com/build_hooks/⟦${fake.hex(24)}⟧`,
      `hook: https://api.netlify.com/build_hooks/⟦${fake.hex(24)}⟧`,
    ],
    ignore: ['https://api.netlify.com/build_hooks/your-hook-id', `https://api.netlify.com/sites/${fake.hex(24)}`],
  },
});
