import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'phabricator',
  name: 'Phabricator',
  category: 'vcs',
  revoke: 'https://secure.phabricator.com/settings/panel/apitokens/',
  source: 'https://secure.phabricator.com/book/phabdev/article/conduit/',
  kinds: [
    {
      id: 'phabricator-conduit-token',
      title: 'Phabricator Conduit API token',
      identity: 'personal-token',
      keywords: ['api-'],
      pattern: /api-[a-z2-7]{28}/,
    },
    {
      id: 'phabricator-cli-token',
      title: 'Phabricator command-line token',
      identity: 'personal-token',
      keywords: ['cli-'],
      pattern: /cli-[a-z2-7]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'phabricator-conduit-token': {
    match: [
      `CONDUIT_TOKEN=⟦api-${fake.text(28, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}⟧`,
      `"conduitToken": "⟦api-${fake.text(28, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}⟧",`,
    ],
    ignore: [
      `CONDUIT_TOKEN=xapi-${fake.text(28, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}`,
      `CONDUIT_TOKEN=api-${fake.text(3, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}`,
      `CONDUIT_TOKEN=api-${fake.text(28, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}Zz9`,
      'CONDUIT_TOKEN=api-your-token-here',
    ],
  },
  'phabricator-cli-token': {
    match: [
      `ARC_TOKEN=⟦cli-${fake.text(28, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}⟧`,
      `"arcToken": "⟦cli-${fake.text(28, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}⟧",`,
    ],
    ignore: [
      `ARC_TOKEN=xcli-${fake.text(28, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}`,
      `ARC_TOKEN=cli-${fake.text(3, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}`,
      `ARC_TOKEN=cli-${fake.text(28, { of: 'abcdefghijklmnopqrstuvwxyz234567' })}Zz9`,
      'ARC_TOKEN=cli-your-token-here',
    ],
  },
});
