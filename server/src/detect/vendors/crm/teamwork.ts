import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'teamwork',
  name: 'Teamwork.com',
  category: 'crm',
  revoke: 'https://apidocs.teamwork.com/docs/teamwork/guides/authentication',
  source: 'https://apidocs.teamwork.com/docs/teamwork/guides/authentication',
  kinds: [
    {
      id: 'teamwork-access-token',
      title: 'Teamwork.com access token',
      identity: 'personal-token',
      keywords: ['tkn.v1_'],
      pattern: /tkn\.v1_[\w-]{70,84}=?/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'teamwork-access-token': {
    match: [`export TEAMWORK_ACCESS_TOKEN=⟦tkn.v1_${fake.alnum(71)}=⟧`, `{"token": "⟦tkn.v1_${fake.alnum(71)}=⟧"}`],
    ignore: [`token = tkn.v1_${fake.alnum(11)}=`, `xtkn.v1_${fake.alnum(71)}=`, 'token = tkn.v1_your-token-here'],
  },
});
