import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'amazon-mws',
  name: 'Amazon Selling Partner',
  category: 'e-commerce',
  revoke: 'https://sellercentral.amazon.com/',
  source: 'https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications',
  kinds: [
    {
      id: 'amazon-mws-auth-token',
      title: 'Amazon MWS auth token',
      identity: 'api-key',
      keywords: ['amzn.mws.'],
      pattern: /amzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: 'amazon-mws-lwa-client-secret',
      title: 'Login with Amazon client secret',
      identity: 'oauth-client',
      keywords: ['amzn1.oa2-cs.v1.'],
      pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/,
      pairsWith: ['amazon-mws-lwa-client-id'],
    },
    {
      id: 'amazon-mws-lwa-client-id',
      title: 'Login with Amazon client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['amzn1.application-oa2-client.'],
      pattern: /amzn1\.application-oa2-client\.[0-9a-f]{32}/,
      pairsWith: ['amazon-mws-lwa-client-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'amazon-mws-auth-token': {
    match: [`export AMAZON_MWS_AUTH_TOKEN=⟦amzn.mws.${fake.uuid()}⟧`, `{"token": "⟦amzn.mws.${fake.uuid()}⟧"}`],
    ignore: [`amzn.mws.${fake.hex(12)}`, `xamzn.mws.${fake.uuid()}`],
  },
  'amazon-mws-lwa-client-secret': {
    match: [`export AMAZON_MWS_LWA_CLIENT_SECRET=⟦amzn1.oa2-cs.v1.${fake.hex(64)}⟧`, `{"token": "⟦amzn1.oa2-cs.v1.${fake.hex(64)}⟧"}`],
    ignore: [`token = amzn1.oa2-cs.v1.${fake.hex(10)}`, `xamzn1.oa2-cs.v1.${fake.hex(64)}`, 'token = amzn1.oa2-cs.v1.your-token-here'],
  },
  'amazon-mws-lwa-client-id': {
    match: [
      `export AMAZON_MWS_LWA_CLIENT_ID=⟦amzn1.application-oa2-client.${fake.hex(32)}⟧`,
      `{"token": "⟦amzn1.application-oa2-client.${fake.hex(32)}⟧"}`,
    ],
    ignore: [
      `token = amzn1.application-oa2-client.${fake.hex(5)}`,
      `xamzn1.application-oa2-client.${fake.hex(32)}`,
      'token = amzn1.application-oa2-client.your-token-here',
    ],
  },
});
