import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'devcycle',
  name: 'DevCycle',
  category: 'developer-tools',
  revoke: 'https://app.devcycle.com/',
  source: 'https://docs.devcycle.com/platform/feature-flags/targeting/keys',
  kinds: [
    {
      id: 'devcycle-server-sdk-key',
      title: 'DevCycle server SDK key',
      identity: 'api-key',
      keywords: ['dvc_server_'],
      pattern: /dvc_server_[A-Za-z0-9_]{20,60}/,
    },
    {
      id: 'devcycle-client-sdk-key',
      title: 'DevCycle client SDK key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['dvc_client_'],
      pattern: /dvc_client_[A-Za-z0-9_]{20,60}/,
    },
    {
      id: 'devcycle-mobile-sdk-key',
      title: 'DevCycle mobile SDK key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['dvc_mobile_'],
      pattern: /dvc_mobile_[A-Za-z0-9_]{20,60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'devcycle-server-sdk-key': {
    match: [`export DEVCYCLE_SERVER_SDK_KEY=⟦dvc_server_${fake.alnum(24)}⟧`, `{"token": "⟦dvc_server_${fake.alnum(24)}⟧"}`],
    ignore: [`token = dvc_server_${fake.alnum(4)}`, `xdvc_server_${fake.alnum(24)}`, 'token = dvc_server_your-token-here'],
  },
  'devcycle-client-sdk-key': {
    match: [`export DEVCYCLE_CLIENT_SDK_KEY=⟦dvc_client_${fake.alnum(24)}⟧`, `{"token": "⟦dvc_client_${fake.alnum(24)}⟧"}`],
    ignore: [`token = dvc_client_${fake.alnum(4)}`, `xdvc_client_${fake.alnum(24)}`, 'token = dvc_client_your-token-here'],
  },
  'devcycle-mobile-sdk-key': {
    match: [`export DEVCYCLE_MOBILE_SDK_KEY=⟦dvc_mobile_${fake.alnum(24)}⟧`, `{"token": "⟦dvc_mobile_${fake.alnum(24)}⟧"}`],
    ignore: [`token = dvc_mobile_${fake.alnum(4)}`, `xdvc_mobile_${fake.alnum(24)}`, 'token = dvc_mobile_your-token-here'],
  },
});
