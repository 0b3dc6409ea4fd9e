import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'google',
  name: 'Google Cloud',
  category: 'cloud',
  revoke: 'https://console.cloud.google.com/apis/credentials',
  instead: 'Use Workload Identity Federation or the service account attached to the workload.',
  source: 'https://cloud.google.com/docs/authentication',
  kinds: [
    {
      id: 'google-api-key',
      title: 'Google API key',
      identity: 'api-key',
      keywords: ['AIza'],
      pattern: /AIza[\w-]{35}/,
      source: 'https://docs.cloud.google.com/docs/authentication/api-keys',
    },
    {
      id: 'google-bound-api-key',
      title: 'Google API key bound to a service account',
      identity: 'service-account',
      keywords: ['AQ.Ab8RN6'],
      pattern: /AQ\.Ab8RN6[\w-]{40,60}/,
      source: 'https://docs.cloud.google.com/docs/authentication/api-keys',
    },
    {
      id: 'google-oauth-client-secret',
      title: 'Google OAuth client secret',
      identity: 'oauth-client',
      keywords: ['GOCSPX-'],
      pattern: /GOCSPX-[\w-]{28}/,
      pairsWith: ['google-oauth-client-id'],
    },
    {
      id: 'google-oauth-client-id',
      title: 'Google OAuth client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['.apps.googleusercontent.com'],
      pattern: /\d{6,16}-[a-z0-9]{32}\.apps\.googleusercontent\.com/,
      anchor: 'window',
      reach: 64,
      principal: (id) => id.slice(0, id.indexOf('-')),
    },
    {
      id: 'google-oauth-access-token',
      title: 'Google OAuth access token',
      identity: 'oauth-token',
      keywords: ['ya29.'],
      pattern: /ya29\.(?:[cdm]\.)?[\w-]{30,2000}/,
      revoke: 'https://myaccount.google.com/connections',
    },
    {
      id: 'google-oauth-refresh-token',
      title: 'Google OAuth refresh token',
      identity: 'oauth-token',
      keywords: ['1//0'],
      pattern: /1\/\/0[\w-]{60,120}/,
      revoke: 'https://myaccount.google.com/connections',
    },
    {
      id: 'google-service-account-key-id',
      title: 'Google service account key id',
      identity: 'service-account',
      sensitivity: 'identifier',
      keywords: ['private_key_id'],
      name: /private_?key_?id/i,
      value: /[0-9a-f]{40}/,
      revoke: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
      source: 'https://docs.cloud.google.com/iam/docs/keys-create-delete',
    },
    {
      id: 'google-hmac-access-id',
      title: 'Google Cloud Storage HMAC access id',
      identity: 'service-account',
      sensitivity: 'identifier',
      keywords: ['GOOG1', 'GOOG'],
      pattern: /GOOG(?:1[A-Z0-9]{56,60}|[A-Z0-9]{16,20})/,
      pairsWith: ['google-hmac-secret'],
      source: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    },
    {
      id: 'google-hmac-secret',
      title: 'Google Cloud Storage HMAC secret',
      identity: 'service-account',
      keywords: ['gcs_secret', 'gs_secret', 'google_hmac', 'gcs_hmac', 'gs_secret_access_key', 'gcs_access_key', 'google_storage'],
      name: /secret/i,
      value: /[A-Za-z0-9+/]{40}/,
      source: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    },
    {
      id: 'google-firebase-server-key',
      title: 'Firebase Cloud Messaging server key',
      identity: 'api-key',
      keywords: [':APA91b'],
      pattern: /AAAA[\w-]{7}:APA91b[\w-]{120,180}/,
      anchor: 'window',
      reach: 192,
      revoke: 'https://console.firebase.google.com/',
      source: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
    },
    {
      id: 'google-oauth-legacy-client-secret',
      title: 'Google OAuth client secret (before 2021)',
      identity: 'oauth-client',
      keywords: ['google_client', 'google_oauth', 'google_secret', 'gcp_client', 'youtube_client', 'gmail_client', 'google_auth'],
      name: /secret/i,
      value: /[A-Za-z0-9_-]{24}/,
      pairsWith: ['google-oauth-client-id'],
    },
  ],
});

export const samples: Samples = (fake) => {
  const clientId = (): string => `${fake.digits(12)}-${fake.text(32, 'lowerAlnum')}.apps.googleusercontent.com`;
  return {
    'google-api-key': {
      match: [
        `GOOGLE_MAPS_KEY=⟦AIza${fake.base64url(34)}a⟧`,
        `https://maps.googleapis.com/maps/api/js?key=⟦AIza${fake.base64url(34)}b⟧&libraries=places`,
      ],
      ignore: [`AIza${fake.alnum(20)}`, `xAIza${fake.alnum(35)}`, `AIza${fake.alnum(60)}`],
    },
    'google-bound-api-key': {
      match: [`GEMINI_API_KEY=⟦AQ.Ab8RN6${fake.base64url(43)}a⟧`, `apiKey: "⟦AQ.Ab8RN6${fake.base64url(43)}a⟧"`],
      ignore: [`AQ.Ab8RN6${fake.alnum(10)}`, `AQ.${fake.alnum(50)}`],
    },
    'google-oauth-client-secret': {
      match: [`"client_secret": "⟦GOCSPX-${fake.base64url(27)}a⟧"`, `GOOGLE_SECRET=⟦GOCSPX-${fake.base64url(27)}a⟧`],
      ignore: [`GOCSPX-${fake.alnum(10)}`, 'client_secret: GOCSPX-your-client-secret-here-ok'],
    },
    'google-oauth-client-id': {
      match: [`client_id: ⟦${clientId()}⟧`, `"clientId":"⟦${clientId()}⟧"`],
      ignore: ['client_id: your-client-id.apps.googleusercontent.com', `${fake.digits(12)}-${fake.alnum(10)}.apps.googleusercontent.com`],
    },
    'google-oauth-access-token': {
      match: [`Authorization: Bearer ⟦ya29.${fake.base64url(160)}a⟧`, `"access_token": "⟦ya29.c.${fake.base64url(160)}a⟧"`],
      ignore: [`ya29.${fake.alnum(10)}`, 'access_token: ya29.your-access-token-goes-here-for-test'],
    },
    'google-oauth-refresh-token': {
      match: [`"refresh_token": "⟦1//0${fake.base64url(95)}a⟧"`, `REFRESH_TOKEN=⟦1//0${fake.base64url(95)}a⟧`],
      ignore: [`1//0${fake.alnum(20)}`, 'https://example.com/1//0'],
    },
    'google-service-account-key-id': {
      match: [`"private_key_id": "⟦${fake.hex(40)}⟧",`, `private_key_id: ⟦${fake.hex(40)}⟧`],
      ignore: ['"private_key_id": "abc"', `"sha1": "${fake.hex(40)}"`],
    },
    'google-hmac-access-id': {
      match: [`GCS_ACCESS_ID=⟦GOOG1E${fake.text(55, 'upperAlnum')}⟧`, `access_key: ⟦GOOG${fake.text(20, 'upperAlnum')}⟧`],
      ignore: [`GOOG1E${fake.text(20, 'upperAlnum')}ab`, `XGOOG1E${fake.text(55, 'upperAlnum')}`],
    },
    'google-hmac-secret': {
      match: [`GCS_SECRET_ACCESS_KEY=⟦${fake.base64(39)}a⟧`, `google_storage_secret: "⟦${fake.base64(39)}a⟧"`],
      ignore: [`GCS_SECRET=${fake.base64(20)}`, `GOOGLE_STORAGE_BUCKET=${fake.base64(39)}a`],
    },
    'google-firebase-server-key': {
      match: [
        `FCM_SERVER_KEY=⟦AAAA${fake.alnum(7)}:APA91b${fake.base64url(133)}a⟧`,
        `Authorization: key=⟦AAAA${fake.alnum(7)}:APA91b${fake.base64url(133)}a⟧`,
      ],
      ignore: [`AAAA${fake.alnum(7)}:APA91b${fake.alnum(20)}`, `AAAA${fake.alnum(3)}:APA91b${fake.alnum(134)}`],
    },
    'google-oauth-legacy-client-secret': {
      match: [`GOOGLE_CLIENT_SECRET=⟦${fake.alnum(24)}⟧`, `googleOauthClientSecret: '⟦${fake.alnum(24)}⟧'`],
      ignore: [`GOOGLE_CLIENT_ID=${fake.alnum(24)}`, `GOOGLE_CLIENT_SECRET=${fake.alnum(12)}`],
    },
  };
};
