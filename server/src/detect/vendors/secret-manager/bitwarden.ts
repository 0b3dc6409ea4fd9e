import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bitwarden',
  name: 'Bitwarden',
  category: 'secret-manager',
  revoke: 'https://vault.bitwarden.com/',
  source: 'https://bitwarden.com/help/access-tokens/',
  kinds: [
    {
      id: 'bitwarden-access-token',
      title: 'Bitwarden Secrets Manager access token',
      identity: 'service-account',
      keywords: ['bws_access', 'bitwarden', 'bw_access'],
      value: /^0\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+\/]{22}==$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'bitwarden-client-secret',
      title: 'Bitwarden API client secret',
      identity: 'oauth-client',
      keywords: ['bw_clientsecret', 'bitwarden', 'bwclientsecret'],
      value: /^[A-Za-z0-9]{30}$/,
      name: /secret/i,
      source: 'https://bitwarden.com/help/personal-api-key/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bitwarden-access-token': {
    match: [
      `BWS_ACCESS_TOKEN=⟦0.${fake.uuid()}.${fake.alnum(30)}:${fake.alnum(22)}==⟧`,
      `const bwsAccessToken = "⟦0.${fake.uuid()}.${fake.alnum(30)}:${fake.alnum(22)}==⟧";`,
    ],
    ignore: [`BWS_ACCESS_TOKEN=0.${fake.uuid()}`, 'BWS_ACCESS_TOKEN=your-token'],
  },
  'bitwarden-client-secret': {
    match: [`BW_CLIENTSECRET=⟦${fake.alnum(30)}⟧`, `const bwClientsecret = "⟦${fake.alnum(30)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(30)}`, `BW_CLIENTSECRET=${fake.alnum(3)}`, 'BW_CLIENTSECRET=your-key-here'],
  },
});
