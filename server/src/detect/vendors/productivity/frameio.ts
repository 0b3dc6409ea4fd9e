import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'frameio',
  name: 'Frame.io',
  category: 'productivity',
  revoke: 'https://developer.frame.io/app/tokens',
  source: 'https://developer.frame.io/docs/getting-started/authentication',
  kinds: [
    {
      id: 'frameio-developer-token',
      title: 'Frame.io developer token',
      identity: 'personal-token',
      keywords: ['fio-u-'],
      pattern: /fio-u-[\w=-]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'frameio-developer-token': {
    match: [`export FRAMEIO_DEVELOPER_TOKEN=⟦fio-u-${fake.alnum(64)}⟧`, `{"token": "⟦fio-u-${fake.alnum(64)}⟧"}`],
    ignore: [`token = fio-u-${fake.alnum(10)}`, `xfio-u-${fake.alnum(64)}`, 'token = fio-u-your-token-here'],
  },
});
