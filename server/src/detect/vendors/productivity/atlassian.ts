import { crc32 } from '../../../base/checksum.ts';
import { vendor, type Samples, type SampleText } from '../../vendor.ts';

/** Whether the last eight digits are the CRC-32 of all before them, whatever form the `=` has in the file. */
function hasChecksum(secret: string): boolean {
  const token = secret.replace(/(?:\\=|%3[Dd])(?=[0-9A-F]{8}$)/, '=');
  return crc32(token.slice(0, -8)) === parseInt(token.slice(-8), 16);
}

/** The CRC-32 with which a token ends. */
function checksumOf(body: string): string {
  return crc32(body).toString(16).toUpperCase().padStart(8, '0');
}

export default vendor({
  id: 'atlassian',
  name: 'Atlassian',
  category: 'productivity',
  secretNames: ['jira'],
  revoke: 'https://id.atlassian.com/manage-profile/security/api-tokens',
  instead: 'Use an OAuth 2.0 app or a service account with scoped tokens that expire.',
  source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  kinds: [
    {
      id: 'atlassian-api-token',
      title: 'Atlassian API token',
      identity: 'personal-token',
      keywords: ['ATATT3'],
      pattern: /ATATT3[\w-]{150,250}(?:=|\\=|%3[Dd])[0-9A-F]{8}/,
      check: hasChecksum,
    },
    {
      id: 'atlassian-legacy-api-token',
      title: 'Jira or Confluence API token (older form)',
      identity: 'personal-token',
      keywords: ['atlassian', 'jira', 'confluence'],
      name: /token|pass|key|secret/,
      value: /[A-Za-z0-9]{24}/,
    },
    {
      id: 'atlassian-data-center-token',
      title: 'Jira or Confluence Data Center personal access token',
      identity: 'personal-token',
      keywords: ['jira', 'confluence', 'atlassian'],
      name: /token|pat|key|secret|bearer/,
      value: /[MNO][A-Za-z0-9+\/]{43}/,
    },
    {
      id: 'atlassian-organization-api-key',
      title: 'Atlassian organization API key',
      identity: 'application',
      keywords: ['ATCTT3'],
      pattern: /ATCTT3[\w-]{150,250}(?:=|\\=|%3[Dd])[0-9A-F]{8}/,
      check: hasChecksum,
      revoke: 'https://admin.atlassian.com/',
    },
    {
      id: 'atlassian-site',
      title: 'Atlassian site',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['.atlassian.net'],
      pattern: /(?<![\w.-])(?!(?:www|api)\.)[a-z0-9][a-z0-9-]{0,60}\.atlassian\.net(?!\.[a-z])/i,
      anchor: 'window',
      reach: 90,
      pairsWith: ['atlassian-api-token', 'atlassian-legacy-api-token'],
    },
  ],
});

function made(fake: SampleText, lead: string, mark: string): string {
  const body = `${lead}${fake.base64url(174)}=`;
  return `${body.slice(0, -1)}${mark}${checksumOf(body)}`;
}

const personal = (fake: SampleText, mark: string): string => made(fake, 'ATATT3xFfGF0', mark);
const organization = (fake: SampleText, mark: string): string => made(fake, 'ATCTT3xFfGN0', mark);

export const samples: Samples = (fake) => ({
  'atlassian-api-token': {
    match: [`ATLASSIAN_TOKEN=⟦${personal(fake, '=')}⟧`, `token = ⟦${personal(fake, '%3D')}⟧`],
    ignore: [`token = ATATT3xFfGF0${fake.base64url(100)}`, `token = ATATT3xFfGF0${fake.base64url(174)}=${fake.text(8, 'hexUpper')}`],
  },
  'atlassian-legacy-api-token': {
    match: [`JIRA_API_TOKEN=⟦${fake.alnum(24)}⟧`, `"jira_api_token": "⟦${fake.alnum(24)}⟧"`, `const jiraApiToken = '⟦${fake.alnum(24)}⟧';`],
    ignore: [`JIRA_API_TOKEN=${fake.alnum(18)}`, `SAMPLE_SETTING=${fake.alnum(24)}`, 'jira_api_token: your-value-here'],
  },
  'atlassian-data-center-token': {
    match: [
      `JIRA_PERSONAL_TOKEN=⟦NDE${fake.alnum(41)}⟧`,
      `"jira_personal_token": "⟦NDE${fake.alnum(41)}⟧"`,
      `const jiraPersonalToken = '⟦NDE${fake.alnum(41)}⟧';`,
    ],
    ignore: [`JIRA_PERSONAL_TOKEN=NDE${fake.alnum(6)}`, `SAMPLE_SETTING=NDE${fake.alnum(41)}`, 'jira_personal_token: your-value-here'],
  },
  'atlassian-organization-api-key': {
    match: [`ATLASSIAN_TOKEN=⟦${organization(fake, '=')}⟧`, `token = ⟦${organization(fake, '%3D')}⟧`],
    ignore: [`token = ATCTT3xFfGN0${fake.base64url(100)}`, `token = ATCTT3xFfGN0${fake.base64url(174)}=${fake.text(8, 'hexUpper')}`],
  },
  'atlassian-site': {
    match: [`https://⟦${fake.text(8, 'lower')}.atlassian.net⟧/rest`, `jira.url=https://⟦${fake.text(8, 'lower')}-dev.atlassian.net⟧`],
    ignore: ['https://example.com/jira', 'see .atlassian.net for more'],
  },
});
