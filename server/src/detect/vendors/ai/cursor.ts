import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cursor',
  name: 'Cursor',
  category: 'ai',
  revoke: 'https://cursor.com/dashboard',
  source: 'https://cursor.com/docs/cli/reference/authentication',
  kinds: [
    {
      id: 'cursor-api-key',
      title: 'Cursor API key',
      identity: 'api-key',
      keywords: ['key_'],
      pattern: /key_[0-9a-f]{64}/,
    },
    {
      id: 'cursor-user-api-key',
      title: 'Cursor user API key',
      identity: 'personal-token',
      keywords: ['crsr_'],
      pattern: /crsr_[0-9a-f]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cursor-api-key': {
    match: [`export CURSOR_API_KEY=⟦key_${fake.hex(64)}⟧`, `{"token": "⟦key_${fake.hex(64)}⟧"}`],
    ignore: [`token = key_${fake.hex(10)}`, `xkey_${fake.hex(64)}`, 'token = key_your-token-here'],
  },
  'cursor-user-api-key': {
    match: [`export CURSOR_USER_API_KEY=⟦crsr_${fake.hex(64)}⟧`, `{"token": "⟦crsr_${fake.hex(64)}⟧"}`],
    ignore: [`token = crsr_${fake.hex(10)}`, `xcrsr_${fake.hex(64)}`, 'token = crsr_your-token-here'],
  },
});
