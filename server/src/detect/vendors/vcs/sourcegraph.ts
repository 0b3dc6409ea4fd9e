import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sourcegraph',
  name: 'Sourcegraph',
  category: 'vcs',
  revoke: 'https://sourcegraph.com/user/settings/tokens',
  source: 'https://sourcegraph.com/docs/cli/how-tos/creating-an-access-token',
  kinds: [
    {
      id: 'sourcegraph-access-token',
      title: 'Sourcegraph access token',
      identity: 'personal-token',
      keywords: ['sgp_'],
      pattern: /sgp_(?:(?:[a-fA-F0-9]{16}|local)_){0,2}[a-fA-F0-9]{40}/,
      check: (secret) => new Set(secret.slice(4).toLowerCase()).size > 8,
    },
    {
      id: 'sourcegraph-dotcom-user-gateway',
      title: 'Sourcegraph dotcom user gateway token',
      identity: 'session',
      keywords: ['sgd_'],
      pattern: /sgd_[a-fA-F0-9]{64}/,
    },
    {
      id: 'sourcegraph-license-key',
      title: 'Sourcegraph license key token',
      identity: 'license',
      keywords: ['slk_'],
      pattern: /slk_[a-fA-F0-9]{64}/,
    },
    {
      id: 'sourcegraph-enterprise-subscription',
      title: 'Sourcegraph enterprise subscription token',
      identity: 'license',
      keywords: ['sgs_'],
      pattern: /sgs_[a-fA-F0-9]{64}/,
    },
    {
      id: 'sourcegraph-workspaces-token',
      title: 'Sourcegraph workspaces access token',
      identity: 'personal-token',
      keywords: ['sgw_'],
      pattern: /sgw_[a-fA-F0-9]{64}/,
    },
    {
      id: 'sourcegraph-legacy-token',
      title: 'Sourcegraph access token (legacy)',
      identity: 'personal-token',
      keywords: ['sourcegraph', 'src_access_token'],
      value: /^[a-fA-F0-9]{40}$/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sourcegraph-access-token': {
    match: [`SRC_ACCESS_TOKEN=⟦sgp_${fake.hex(16)}_${fake.hex(40)}⟧`, `"srcAccessToken": "⟦sgp_${fake.hex(16)}_${fake.hex(40)}⟧",`],
    ignore: [
      `SRC_ACCESS_TOKEN=xsgp_${fake.hex(16)}_${fake.hex(40)}`,
      `SRC_ACCESS_TOKEN=sgp_${fake.hex(2)}_${fake.hex(5)}`,
      `SRC_ACCESS_TOKEN=sgp_${fake.hex(16)}_${fake.hex(40)}Zz9`,
      'SRC_ACCESS_TOKEN=sgp_your-token-here',
    ],
  },
  'sourcegraph-dotcom-user-gateway': {
    match: [`SG_GATEWAY=⟦sgd_${fake.hex(64)}⟧`, `"sgGateway": "⟦sgd_${fake.hex(64)}⟧",`],
    ignore: [
      `SG_GATEWAY=xsgd_${fake.hex(64)}`,
      `SG_GATEWAY=sgd_${fake.hex(8)}`,
      `SG_GATEWAY=sgd_${fake.hex(64)}Zz9`,
      'SG_GATEWAY=sgd_your-token-here',
    ],
  },
  'sourcegraph-license-key': {
    match: [`SG_LICENSE_TOKEN=⟦slk_${fake.hex(64)}⟧`, `"sgLicenseToken": "⟦slk_${fake.hex(64)}⟧",`],
    ignore: [
      `SG_LICENSE_TOKEN=xslk_${fake.hex(64)}`,
      `SG_LICENSE_TOKEN=slk_${fake.hex(8)}`,
      `SG_LICENSE_TOKEN=slk_${fake.hex(64)}Zz9`,
      'SG_LICENSE_TOKEN=slk_your-token-here',
    ],
  },
  'sourcegraph-enterprise-subscription': {
    match: [`SG_SUBSCRIPTION=⟦sgs_${fake.hex(64)}⟧`, `"sgSubscription": "⟦sgs_${fake.hex(64)}⟧",`],
    ignore: [
      `SG_SUBSCRIPTION=xsgs_${fake.hex(64)}`,
      `SG_SUBSCRIPTION=sgs_${fake.hex(8)}`,
      `SG_SUBSCRIPTION=sgs_${fake.hex(64)}Zz9`,
      'SG_SUBSCRIPTION=sgs_your-token-here',
    ],
  },
  'sourcegraph-workspaces-token': {
    match: [`SG_WORKSPACES=⟦sgw_${fake.hex(64)}⟧`, `"sgWorkspaces": "⟦sgw_${fake.hex(64)}⟧",`],
    ignore: [
      `SG_WORKSPACES=xsgw_${fake.hex(64)}`,
      `SG_WORKSPACES=sgw_${fake.hex(8)}`,
      `SG_WORKSPACES=sgw_${fake.hex(64)}Zz9`,
      'SG_WORKSPACES=sgw_your-token-here',
    ],
  },
  'sourcegraph-legacy-token': {
    match: [`SOURCEGRAPH_TOKEN=⟦${fake.hex(40)}⟧`, `const sourcegraphToken = "⟦${fake.hex(40)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(40)}`, `SOURCEGRAPH_TOKEN=${fake.hex(5)}`, 'SOURCEGRAPH_TOKEN=your-key-here'],
  },
});
