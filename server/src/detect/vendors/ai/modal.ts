import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'modal',
  name: 'Modal',
  category: 'ai',
  revoke: 'https://modal.com/settings/tokens',
  source: 'https://modal.com/docs/reference/modal.config',
  kinds: [
    {
      id: 'modal-token-id',
      title: 'Modal token id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['modal_token', 'modaltoken', 'modal-token', 'modal_proxy', 'modalproxy'],
      name: /id/,
      value: /(?:ak|wk)-[A-Za-z0-9]{22}/,
      pairsWith: ['modal-token-secret'],
    },
    {
      id: 'modal-token-secret',
      title: 'Modal token secret',
      identity: 'api-key',
      keywords: ['modal_token', 'modaltoken', 'modal-token', 'modal_proxy', 'modalproxy'],
      name: /secret/,
      value: /(?:as|ws)-[A-Za-z0-9]{22}/,
      pairsWith: ['modal-token-id'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'modal-token-id': {
    match: [
      `MODAL_TOKEN_ID=⟦ak-${fake.alnum(22)}⟧`,
      `"modal_token_id": "⟦ak-${fake.alnum(22)}⟧"`,
      `const modalTokenId = '⟦ak-${fake.alnum(22)}⟧';`,
    ],
    ignore: [`MODAL_TOKEN_ID=ak-${fake.alnum(3)}`, `SAMPLE_SETTING=ak-${fake.alnum(22)}`, 'modal_token_id: your-value-here'],
  },
  'modal-token-secret': {
    match: [
      `MODAL_TOKEN_SECRET=⟦as-${fake.alnum(22)}⟧`,
      `"modal_token_secret": "⟦as-${fake.alnum(22)}⟧"`,
      `const modalTokenSecret = '⟦as-${fake.alnum(22)}⟧';`,
    ],
    ignore: [`MODAL_TOKEN_SECRET=as-${fake.alnum(3)}`, `SAMPLE_SETTING=as-${fake.alnum(22)}`, 'modal_token_secret: your-value-here'],
  },
});
