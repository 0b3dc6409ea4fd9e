import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tableau',
  name: 'Tableau',
  category: 'productivity',
  revoke: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  source: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  kinds: [
    {
      id: 'tableau-personal-access-token',
      title: 'Tableau personal access token',
      identity: 'personal-token',
      keywords: ['tableau'],
      value: /[A-Za-z0-9+\/]{20,24}={0,2}:[A-Za-z0-9]{32}/,
    },
    {
      id: 'tableau-token-name',
      title: 'Tableau personal access token name',
      identity: 'personal-token',
      sensitivity: 'identifier',
      keywords: ['tableau'],
      name: /(?:token|pat).?name/,
      value: /[A-Za-z][\w.-]{2,60}/,
      pairsWith: ['tableau-personal-access-token'],
    },
    {
      id: 'tableau-host',
      title: 'Tableau server',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['.online.tableau.com'],
      pattern: /[a-z0-9][a-z0-9-]{0,60}\.online\.tableau\.com/i,
      anchor: 'window',
      reach: 90,
      pairsWith: ['tableau-personal-access-token'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tableau-personal-access-token': {
    match: [
      `TABLEAU_PAT_SECRET=⟦${fake.alnum(22)}==:${fake.alnum(32)}⟧`,
      `"tableau_pat_secret": "⟦${fake.alnum(22)}==:${fake.alnum(32)}⟧"`,
      `const tableauPatSecret = '⟦${fake.alnum(22)}==:${fake.alnum(32)}⟧';`,
    ],
    ignore: [
      `TABLEAU_PAT_SECRET=${fake.alnum(3)}==:${fake.alnum(5)}`,
      `SAMPLE_SETTING=${fake.alnum(22)}==:${fake.alnum(32)}`,
      'tableau_pat_secret: your-value-here',
    ],
  },
  'tableau-token-name': {
    match: [
      `TABLEAU_TOKEN_NAME=⟦ci-${fake.alnum(8)}⟧`,
      `"tableau_token_name": "⟦ci-${fake.alnum(8)}⟧"`,
      `const tableauTokenName = '⟦ci-${fake.alnum(8)}⟧';`,
    ],
    ignore: [`TOKEN_NAME=ci-${fake.alnum(8)}`, 'TABLEAU_TOKEN=ci'],
  },
  'tableau-host': {
    match: [`https://⟦${fake.text(8, 'lower')}.online.tableau.com⟧`, `TABLEAU_SERVER=⟦eu-${fake.text(8, 'lower')}.online.tableau.com⟧`],
    ignore: ['https://example.com/tableau', 'see .online.tableau.com'],
  },
});
