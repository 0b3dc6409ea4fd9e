import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vercel',
  name: 'Vercel',
  category: 'cloud',
  secretNames: ['vercel'],
  revoke: 'https://vercel.com/account/tokens',
  instead:
    'Use the OpenID Connect token that Vercel gives each deployment (`VERCEL_OIDC_TOKEN`), or a token limited to one project with an expiry date.',
  source: 'https://vercel.com/docs/accounts/access-tokens',
  kinds: [
    {
      id: 'vercel-token',
      title: 'Vercel access token',
      identity: 'personal-token',
      keywords: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
      pattern: /vc[piark]_[A-Za-z0-9]{56}/,
      source: 'https://vercel.com/changelog/new-token-formats-and-secret-scanning',
    },
    {
      id: 'vercel-legacy-token',
      title: 'Vercel access token (legacy)',
      identity: 'personal-token',
      keywords: ['vercel', 'zeit_token', 'now_token'],
      value: /^[A-Za-z0-9]{24}$/,
      name: /(?<![a-z])(?:vercel|zeit|now).{0,60}(?:token|secret|api_?key)/i,
    },
    {
      id: 'vercel-blob-token',
      title: 'Vercel Blob read-write token',
      identity: 'api-key',
      keywords: ['vercel_blob_rw_'],
      pattern: /vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{30,32}/,
      revoke: 'https://vercel.com/dashboard/stores',
      source: 'https://vercel.com/docs/vercel-blob/using-blob-sdk',
    },
    {
      id: 'vercel-deploy-hook',
      title: 'Vercel deploy hook',
      identity: 'webhook',
      keywords: ['api.vercel.com/v1/integrations/deploy/'],
      pattern: /api\.vercel\.com\/v1\/integrations\/deploy\/(prj_[A-Za-z0-9]{24,32}\/[A-Za-z0-9]{10})/,
      source: 'https://vercel.com/docs/deploy-hooks',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vercel-token': {
    match: [`VERCEL_TOKEN=⟦vcp_${fake.alnum(56)}⟧`, `"vercelToken": "⟦vcp_${fake.alnum(56)}⟧",`],
    ignore: [
      `VERCEL_TOKEN=xvcp_${fake.alnum(56)}`,
      `VERCEL_TOKEN=vcp_${fake.alnum(7)}`,
      `VERCEL_TOKEN=vcp_${fake.alnum(56)}Zz9`,
      'VERCEL_TOKEN=vcp_your-token-here',
    ],
  },
  'vercel-legacy-token': {
    match: [`VERCEL_TOKEN=⟦${fake.alnum(24)}⟧`, `const vercelToken = "⟦${fake.alnum(24)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(24)}`, `VERCEL_TOKEN=${fake.alnum(3)}`, 'VERCEL_TOKEN=your-key-here'],
  },
  'vercel-blob-token': {
    match: [
      `BLOB_READ_WRITE_TOKEN=⟦vercel_blob_rw_${fake.alnum(16)}_${fake.alnum(30)}⟧`,
      `"blobReadWriteToken": "⟦vercel_blob_rw_${fake.alnum(16)}_${fake.alnum(30)}⟧",`,
    ],
    ignore: [
      `BLOB_READ_WRITE_TOKEN=xvercel_blob_rw_${fake.alnum(16)}_${fake.alnum(30)}`,
      `BLOB_READ_WRITE_TOKEN=vercel_blob_rw_${fake.alnum(2)}_${fake.alnum(3)}`,
      'BLOB_READ_WRITE_TOKEN=vercel_blob_rw_your-token-here',
    ],
  },
  'vercel-deploy-hook': {
    match: [
      `curl -X POST https://api.vercel.com/v1/integrations/deploy/⟦prj_${fake.alnum(28)}/${fake.alnum(10)}⟧`,
      `DEPLOY_HOOK=https://api.vercel.com/v1/integrations/deploy/⟦prj_${fake.alnum(28)}/${fake.alnum(10)}⟧`,
    ],
    ignore: [
      `https://api.vercel.com/v1/integrations/deploy/prj_${fake.alnum(28)}`,
      `https://api.vercel.com/v1/projects/prj_${fake.alnum(28)}`,
    ],
  },
});
