import { vendor, type Samples, type TokenTier } from '../../vendor.ts';

/** The config that a service token names (`dp.st.<config>.…`), by Doppler's default environment slugs. */
function configTier(secret: string): TokenTier | undefined {
  const config = secret.split('.')[2] ?? '';
  if (/^pro?d/.test(config)) return 'production';
  if (/^st(?:g|age|aging)/.test(config)) return 'staging';
  if (/^dev/.test(config)) return 'development';
  if (/^(?:test|tst|qa|ci)(?:_|$)/.test(config)) return 'test';
  return /^(?:preview|pr)(?:_|$)/.test(config) ? 'preview' : undefined;
}

export default vendor({
  id: 'doppler',
  name: 'Doppler',
  category: 'secret-manager',
  revoke: 'https://dashboard.doppler.com/workplace/tokens',
  instead: 'Use a Doppler service account identity (OpenID Connect) instead of a stored token.',
  source: 'https://docs.doppler.com/reference/auth-token-formats',
  kinds: [
    {
      id: 'doppler-service-token',
      title: 'Doppler service token',
      identity: 'service-account',
      keywords: ['dp.st.'],
      pattern: /dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}/,
      environment: configTier,
      principal: (secret) => (secret.split('.').length > 3 ? secret.split('.')[2] : undefined),
    },
    {
      id: 'doppler-personal-token',
      title: 'Doppler personal token',
      identity: 'personal-token',
      keywords: ['dp.pt.'],
      pattern: /dp\.pt\.[A-Za-z0-9]{40,44}/,
      source: 'https://docs.doppler.com/docs/api',
    },
    {
      id: 'doppler-cli-token',
      title: 'Doppler command-line token',
      identity: 'personal-token',
      keywords: ['dp.ct.'],
      pattern: /dp\.ct\.[A-Za-z0-9]{40,44}/,
    },
    {
      id: 'doppler-service-account-token',
      title: 'Doppler service account token',
      identity: 'service-account',
      keywords: ['dp.sa.'],
      pattern: /dp\.sa\.[A-Za-z0-9]{40,44}/,
      source: 'https://docs.doppler.com/docs/service-accounts',
    },
    {
      id: 'doppler-service-account-identity-token',
      title: 'Doppler service account identity token',
      identity: 'session',
      keywords: ['dp.said.'],
      pattern: /dp\.said\.[A-Za-z0-9]{40,44}/,
      source: 'https://docs.doppler.com/docs/service-account-identities',
    },
    {
      id: 'doppler-scim-token',
      title: 'Doppler SCIM token',
      identity: 'service-account',
      keywords: ['dp.scim.'],
      pattern: /dp\.scim\.[A-Za-z0-9]{40,44}/,
    },
    {
      id: 'doppler-audit-token',
      title: 'Doppler audit token',
      identity: 'service-account',
      keywords: ['dp.audit.'],
      pattern: /dp\.audit\.[A-Za-z0-9]{40,44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'doppler-service-token': {
    match: [`DOPPLER_TOKEN=⟦dp.st.prd.${fake.alnum(43)}⟧`, `"dopplerToken": "⟦dp.st.dev_personal.${fake.alnum(43)}⟧",`],
    ignore: [
      `DOPPLER_TOKEN=xdp.st.prd.${fake.alnum(43)}`,
      `DOPPLER_TOKEN=dp.st.prd.${fake.alnum(5)}`,
      'DOPPLER_TOKEN=dp.st.your-token-here',
    ],
  },
  'doppler-personal-token': {
    match: [`DOPPLER_TOKEN=⟦dp.pt.${fake.alnum(43)}⟧`, `"dopplerToken": "⟦dp.pt.${fake.alnum(43)}⟧",`],
    ignore: [`DOPPLER_TOKEN=xdp.pt.${fake.alnum(43)}`, `DOPPLER_TOKEN=dp.pt.${fake.alnum(5)}`, 'DOPPLER_TOKEN=dp.pt.your-token-here'],
  },
  'doppler-cli-token': {
    match: [`DOPPLER_TOKEN=⟦dp.ct.${fake.alnum(43)}⟧`, `"dopplerToken": "⟦dp.ct.${fake.alnum(43)}⟧",`],
    ignore: [`DOPPLER_TOKEN=xdp.ct.${fake.alnum(43)}`, `DOPPLER_TOKEN=dp.ct.${fake.alnum(5)}`, 'DOPPLER_TOKEN=dp.ct.your-token-here'],
  },
  'doppler-service-account-token': {
    match: [`DOPPLER_TOKEN=⟦dp.sa.${fake.alnum(43)}⟧`, `"dopplerToken": "⟦dp.sa.${fake.alnum(43)}⟧",`],
    ignore: [`DOPPLER_TOKEN=xdp.sa.${fake.alnum(43)}`, `DOPPLER_TOKEN=dp.sa.${fake.alnum(5)}`, 'DOPPLER_TOKEN=dp.sa.your-token-here'],
  },
  'doppler-service-account-identity-token': {
    match: [`DOPPLER_TOKEN=⟦dp.said.${fake.alnum(43)}⟧`, `"dopplerToken": "⟦dp.said.${fake.alnum(43)}⟧",`],
    ignore: [`DOPPLER_TOKEN=xdp.said.${fake.alnum(43)}`, `DOPPLER_TOKEN=dp.said.${fake.alnum(5)}`, 'DOPPLER_TOKEN=dp.said.your-token-here'],
  },
  'doppler-scim-token': {
    match: [`DOPPLER_SCIM_TOKEN=⟦dp.scim.${fake.alnum(43)}⟧`, `"dopplerScimToken": "⟦dp.scim.${fake.alnum(43)}⟧",`],
    ignore: [
      `DOPPLER_SCIM_TOKEN=xdp.scim.${fake.alnum(43)}`,
      `DOPPLER_SCIM_TOKEN=dp.scim.${fake.alnum(5)}`,
      'DOPPLER_SCIM_TOKEN=dp.scim.your-token-here',
    ],
  },
  'doppler-audit-token': {
    match: [`DOPPLER_AUDIT_TOKEN=⟦dp.audit.${fake.alnum(43)}⟧`, `"dopplerAuditToken": "⟦dp.audit.${fake.alnum(43)}⟧",`],
    ignore: [
      `DOPPLER_AUDIT_TOKEN=xdp.audit.${fake.alnum(43)}`,
      `DOPPLER_AUDIT_TOKEN=dp.audit.${fake.alnum(5)}`,
      'DOPPLER_AUDIT_TOKEN=dp.audit.your-token-here',
    ],
  },
});
