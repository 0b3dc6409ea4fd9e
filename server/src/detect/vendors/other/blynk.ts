import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'blynk',
  name: 'Blynk',
  category: 'other',
  revoke: 'https://blynk.cloud/dashboard',
  source: 'https://docs.blynk.io/en/blynk.cloud/https-api-overview',
  kinds: [
    {
      id: 'blynk-device-token',
      title: 'Blynk device token',
      identity: 'api-key',
      keywords: ['blynk.cloud/'],
      pattern: /blynk\.cloud\/(?:dashboard|external\/api\/[a-zA-Z\/]{2,40})\?token=([\w-]{32})/,
    },
    {
      id: 'blynk-organization-token',
      title: 'Blynk organization token',
      identity: 'api-key',
      keywords: ['blynk.cloud/'],
      pattern: /blynk\.cloud\/api\/[^"'\n]{1,80}["']?[\s\\]{1,12}-H[ \t]{1,4}["']Authorization: Bearer ([\w-]{40})/,
    },
    {
      id: 'blynk-organization-token-before-url',
      title: 'Blynk organization token before the URL',
      identity: 'api-key',
      keywords: ['blynk.cloud/'],
      pattern: /Authorization: Bearer ([\w-]{40})["'][\s\\]{1,12}["']?https?:\/\/(?:[a-z0-9]{2,8}\.)?blynk\.cloud\//,
      anchor: 'window',
      reach: 160,
      open: true,
    },
    {
      id: 'blynk-oauth-client',
      title: 'Blynk OAuth client id and secret',
      identity: 'oauth-client',
      keywords: ['oa2-client-id_'],
      pattern: /oa2-client-id_[\w-]{32}:([\w-]{32,40})/,
      pairsWith: ['blynk-oauth-client-id'],
    },
    {
      id: 'blynk-oauth-client-id',
      title: 'Blynk OAuth client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['oa2-client-id_'],
      pattern: /oa2-client-id_[\w-]{32}/,
      pairsWith: ['blynk-oauth-client'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'blynk-device-token': {
    match: [
      `https://blynk.cloud/external/api/get?token=⟦${fake.base64url(31)}a⟧&V1`,
      `curl "https://fra1.blynk.cloud/external/api/update/property?token=⟦${fake.base64url(31)}a⟧&pin=v1"`,
    ],
    ignore: [`https://blynk.cloud/external/api/get?token=${fake.alnum(9)}`, `https://example.org/external/api/get?token=${fake.alnum(32)}`],
  },
  'blynk-organization-token': {
    match: [
      `curl https://blynk.cloud/api/organization/profile -H "Authorization: Bearer ⟦${fake.base64url(39)}a⟧"`,
      `curl https://fra1.blynk.cloud/api/organization/profile \\
  -H "Authorization: Bearer ⟦${fake.base64url(39)}a⟧"`,
    ],
    ignore: [
      'curl https://blynk.cloud/api/organization/profile -H "Authorization: Bearer x"',
      'curl https://blynk.cloud/api/organization/profile',
    ],
  },
  'blynk-organization-token-before-url': {
    match: [
      `curl -H "Authorization: Bearer ⟦${fake.base64url(39)}a⟧" https://fra1.blynk.cloud/api/organization/profile`,
      `curl -H "Authorization: Bearer ⟦${fake.base64url(39)}a⟧" \\
 https://blynk.cloud/api/organization/profile`,
    ],
    ignore: [
      `curl -H "Authorization: Bearer ${fake.alnum(8)}" https://blynk.cloud/api`,
      `curl -H "Authorization: Bearer ${fake.alnum(40)}" https://example.org/api`,
    ],
  },
  'blynk-oauth-client': {
    match: [
      `curl -u oa2-client-id_${fake.base64url(32)}:⟦${fake.base64url(39)}a⟧ https://blynk.cloud/oauth2/token`,
      `-u "oa2-client-id_${fake.base64url(32)}:⟦${fake.base64url(39)}a⟧"`,
    ],
    ignore: [`curl -u oa2-client-id_${fake.base64url(32)}`, `-u oa2-client-id_${fake.base64url(32)}:abc`],
  },
  'blynk-oauth-client-id': {
    match: [`export BLYNK_OAUTH_CLIENT_ID=⟦oa2-client-id_${fake.base64url(31)}a⟧`, `{"token": "⟦oa2-client-id_${fake.base64url(31)}a⟧"}`],
    ignore: [
      `token = oa2-client-id_${fake.base64url(5)}a`,
      `xoa2-client-id_${fake.base64url(31)}a`,
      'token = oa2-client-id_your-token-here',
    ],
  },
});
