import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'authelia',
  name: 'Authelia',
  category: 'auth',
  revoke: 'https://www.authelia.com/',
  source: 'https://www.authelia.com/configuration/methods/secrets/',
  kinds: [
    {
      id: 'authelia-secret',
      title: 'Authelia secret',
      identity: 'signing-key',
      keywords: ['authelia'],
      value: /^[A-Za-z0-9_+\/=.-]{20,128}$/,
      name: /secret|encryption_key|passw|hmac/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'authelia-secret': {
    match: [`AUTHELIA_SESSION_SECRET=⟦${fake.alnum(64)}⟧`, `const autheliaSessionSecret = "⟦${fake.alnum(64)}⟧";`],
    ignore: ['AUTHELIA_JWT_SECRET_FILE=/run/secrets/x', 'AUTHELIA_SESSION_SECRET=abc'],
  },
});
