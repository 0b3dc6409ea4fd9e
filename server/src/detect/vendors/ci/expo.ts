import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'expo',
  name: 'Expo',
  category: 'ci',
  revoke: 'https://expo.dev/settings/access-tokens',
  instead: 'Use a robot user with the least role, not a personal token.',
  source: 'https://docs.expo.dev/accounts/programmatic-access/',
  kinds: [
    {
      id: 'expo-access-token',
      title: 'Expo access token',
      identity: 'personal-token',
      keywords: ['expo_token', 'expotoken', 'expo_access', 'expo-token'],
      value: /^[A-Za-z0-9_-]{40}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'expo-access-token': {
    match: [`EXPO_TOKEN=⟦${fake.base64url(40)}⟧`, `const expoToken = "⟦${fake.base64url(40)}⟧";`],
    ignore: [`EXPO_TOKEN=${fake.alnum(12)}`, `EXPONENT=${fake.alnum(40)}`],
  },
});
