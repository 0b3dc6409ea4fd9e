import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'docker-hub',
  name: 'Docker Hub',
  category: 'package-registry',
  revoke: 'https://app.docker.com/settings/personal-access-tokens',
  instead: 'Use an organization access token with repository scopes, or a registry that accepts OpenID Connect.',
  source: 'https://docs.docker.com/security/access-tokens/personal-access-tokens/',
  kinds: [
    {
      id: 'docker-hub-pat',
      title: 'Docker Hub personal access token',
      identity: 'personal-token',
      keywords: ['dckr_pat_'],
      pattern: /dckr_pat_[A-Za-z0-9_-]{23,27}/,
    },
    {
      id: 'docker-hub-oat',
      title: 'Docker Hub organization access token',
      identity: 'service-account',
      keywords: ['dckr_oat_'],
      pattern: /dckr_oat_[A-Za-z0-9_-]{27,32}/,
      source: 'https://docs.docker.com/security/access-tokens/organization-access-tokens/',
    },
    {
      id: 'docker-hub-swarm-join-token',
      title: 'Docker swarm join token',
      identity: 'session',
      keywords: ['SWMTKN-'],
      pattern: /SWMTKN-[12]-[a-z0-9]{40,60}-[a-z0-9]{20,30}/,
      revoke: 'https://docs.docker.com/reference/cli/docker/swarm/join-token/',
      source: 'https://docs.docker.com/engine/swarm/how-swarm-mode-works/pki/',
    },
    {
      id: 'docker-hub-swarm-unlock-key',
      title: 'Docker swarm unlock key',
      identity: 'encryption-key',
      keywords: ['SWMKEY-'],
      pattern: /SWMKEY-1-[A-Za-z0-9+\/]{40,46}/,
      revoke: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
      source: 'https://docs.docker.com/engine/swarm/swarm_manager_locking/',
    },
    {
      id: 'docker-hub-password',
      title: 'Docker registry password',
      identity: 'service-account',
      keywords: ['dockerhub', 'docker_hub', 'docker_password', 'docker_pass', 'dockerpass', 'docker_registry_pass'],
      value: /^(?=\D{0,127}\d)[^\s"\'`<>${}()&,;]{8,128}$/,
      name: /pass|token|pwd/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'docker-hub-pat': {
    match: [`DOCKERHUB_TOKEN=⟦dckr_pat_${fake.base64url(27)}⟧`, `"dockerhubToken": "⟦dckr_pat_${fake.base64url(27)}⟧",`],
    ignore: [
      `DOCKERHUB_TOKEN=xdckr_pat_${fake.base64url(27)}`,
      `DOCKERHUB_TOKEN=dckr_pat_${fake.base64url(3)}`,
      'DOCKERHUB_TOKEN=dckr_pat_your-token-here',
    ],
  },
  'docker-hub-oat': {
    match: [`DOCKERHUB_TOKEN=⟦dckr_oat_${fake.base64url(32)}⟧`, `"dockerhubToken": "⟦dckr_oat_${fake.base64url(32)}⟧",`],
    ignore: [
      `DOCKERHUB_TOKEN=xdckr_oat_${fake.base64url(32)}`,
      `DOCKERHUB_TOKEN=dckr_oat_${fake.base64url(4)}`,
      'DOCKERHUB_TOKEN=dckr_oat_your-token-here',
    ],
  },
  'docker-hub-swarm-join-token': {
    match: [
      `SWARM_TOKEN=⟦SWMTKN-1-${fake.text(50, 'lowerAlnum')}-${fake.text(25, 'lowerAlnum')}⟧`,
      `"swarmToken": "⟦SWMTKN-1-${fake.text(50, 'lowerAlnum')}-${fake.text(25, 'lowerAlnum')}⟧",`,
    ],
    ignore: [
      `SWARM_TOKEN=xSWMTKN-1-${fake.text(50, 'lowerAlnum')}-${fake.text(25, 'lowerAlnum')}`,
      `SWARM_TOKEN=SWMTKN-1-${fake.text(6, 'lowerAlnum')}-${fake.text(3, 'lowerAlnum')}`,
      'SWARM_TOKEN=SWMTKN-your-token-here',
    ],
  },
  'docker-hub-swarm-unlock-key': {
    match: [`SWARM_KEY=⟦SWMKEY-1-${fake.base64(43)}⟧`, `"swarmKey": "⟦SWMKEY-1-${fake.base64(43)}⟧",`],
    ignore: [`SWARM_KEY=xSWMKEY-1-${fake.base64(43)}`, `SWARM_KEY=SWMKEY-1-${fake.base64(5)}`, 'SWARM_KEY=SWMKEY-your-token-here'],
  },
  'docker-hub-password': {
    match: [`DOCKERHUB_PASSWORD=⟦${fake.password(16)}⟧`, `const dockerhubPassword = "⟦${fake.password(16)}⟧";`],
    ignore: [`DOCKERHUB_USERNAME=${fake.password(16)}`, 'DOCKERHUB_USER=robot'],
  },
});
