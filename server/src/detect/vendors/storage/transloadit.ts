import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'transloadit',
  name: 'Transloadit',
  category: 'storage',
  revoke: 'https://transloadit.com/c/credentials/',
  source: 'https://transloadit.com/docs/api/authentication/',
  kinds: [
    {
      id: 'transloadit-auth-secret',
      title: 'Transloadit auth secret',
      identity: 'signing-key',
      keywords: ['transloadit'],
      value: /^[a-f0-9]{40}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'transloadit-auth-secret': {
    match: [`TRANSLOADIT_SECRET=⟦${fake.hex(40)}⟧`, `const transloaditSecret = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `TRANSLOADIT_SECRET=${fake.hex(5)}`, 'TRANSLOADIT_SECRET=your-key-here'],
  },
});
