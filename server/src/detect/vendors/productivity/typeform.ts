import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'typeform',
  name: 'Typeform',
  category: 'productivity',
  revoke: 'https://admin.typeform.com/user/tokens',
  source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  kinds: [
    {
      id: 'typeform-personal-access-token',
      title: 'Typeform personal access token',
      identity: 'personal-token',
      keywords: ['tfp_'],
      pattern: /tfp_[\w.=-]{40,64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'typeform-personal-access-token': {
    match: [
      `export TYPEFORM_PERSONAL_ACCESS_TOKEN=⟦tfp_${fake.alnum(44)}_${fake.alnum(13)}⟧`,
      `{"token": "⟦tfp_${fake.alnum(44)}_${fake.alnum(13)}⟧"}`,
    ],
    ignore: [`token = tfp_${fake.alnum(7)}_${fake.alnum(2)}`, `xtfp_${fake.alnum(44)}_${fake.alnum(13)}`, 'token = tfp_your-token-here'],
  },
});
