import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pubnub',
  name: 'PubNub',
  category: 'chat',
  revoke: 'https://admin.pubnub.com/',
  instead: 'Hand out short-lived tokens through Access Manager and keep the secret key on the server.',
  source: 'https://www.pubnub.com/docs/general/setup/account-setup',
  kinds: [
    {
      id: 'pubnub-secret-key',
      title: 'PubNub secret key',
      identity: 'api-key',
      keywords: ['sec-c-'],
      pattern: /sec-c-[A-Za-z0-9]{48,50}/,
    },
    {
      id: 'pubnub-publish-key',
      title: 'PubNub publish key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['pub-c-'],
      pattern: /pub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
    {
      id: 'pubnub-subscribe-key',
      title: 'PubNub subscribe key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['sub-c-'],
      pattern: /sub-c-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pubnub-secret-key': {
    match: [`export PUBNUB_SECRET_KEY=⟦sec-c-${fake.alnum(48)}⟧`, `{"token": "⟦sec-c-${fake.alnum(48)}⟧"}`],
    ignore: [`token = sec-c-${fake.alnum(8)}`, `xsec-c-${fake.alnum(48)}`, 'token = sec-c-your-token-here'],
  },
  'pubnub-publish-key': {
    match: [`export PUBNUB_PUBLISH_KEY=⟦pub-c-${fake.uuid()}⟧`, `{"token": "⟦pub-c-${fake.uuid()}⟧"}`],
    ignore: [`key = pub-c-${fake.hex(12)}`, `xpub-c-${fake.uuid()}`],
  },
  'pubnub-subscribe-key': {
    match: [`export PUBNUB_SUBSCRIBE_KEY=⟦sub-c-${fake.uuid()}⟧`, `{"token": "⟦sub-c-${fake.uuid()}⟧"}`],
    ignore: [`key = sub-c-${fake.hex(12)}`, `xsub-c-${fake.uuid()}`],
  },
});
