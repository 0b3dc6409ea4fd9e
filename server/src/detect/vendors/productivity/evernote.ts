import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'evernote',
  name: 'Evernote',
  category: 'productivity',
  revoke: 'https://dev.evernote.com/doc/articles/dev_tokens.php',
  source: 'https://dev.evernote.com/doc/articles/dev_tokens.php',
  kinds: [
    {
      id: 'evernote-developer-token',
      title: 'Evernote developer token',
      identity: 'personal-token',
      keywords: ['S=s'],
      pattern: /S=s[0-9]{1,4}:U=[0-9a-f]{3,10}:E=[0-9a-f]{8,14}:C=[0-9a-f]{8,14}:P=[0-9a-f]{1,6}:A=[\w-]{1,40}:V=[0-9]:H=[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'evernote-developer-token': {
    match: [
      `export EVERNOTE_DEVELOPER_TOKEN=⟦S=s${fake.digits(3)}:U=${fake.hex(6)}:E=${fake.hex(11)}:C=${fake.hex(11)}:P=${fake.hex(3)}:A=en-devtoken:V=2:H=${fake.hex(32)}⟧`,
      `{"token": "⟦S=s${fake.digits(3)}:U=${fake.hex(6)}:E=${fake.hex(11)}:C=${fake.hex(11)}:P=${fake.hex(3)}:A=en-devtoken:V=2:H=${fake.hex(32)}⟧"}`,
    ],
    ignore: [
      `token = S=s${fake.digits(1)}:U=${fake.hex(1)}:E=${fake.hex(1)}:C=${fake.hex(1)}:P=${fake.hex(1)}:A=en-devtoken:V=2:H=${fake.hex(5)}`,
      `xS=s${fake.digits(3)}:U=${fake.hex(6)}:E=${fake.hex(11)}:C=${fake.hex(11)}:P=${fake.hex(3)}:A=en-devtoken:V=2:H=${fake.hex(32)}`,
      'token = S=syour-token-here',
    ],
  },
});
