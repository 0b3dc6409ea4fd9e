import { fromBase64 } from '../../../base/checksum.ts';
import { vendor, type Samples } from '../../vendor.ts';

/** A hexadecimal value of 64 digits beside the vendor's name is a SHA-256 digest of an artifact. */
function isNoDigest(secret: string): boolean {
  return !/^[a-f0-9]{64}$/i.test(secret);
}

/** Reference tokens are base64 of `reftkn:01:<expiry, epoch seconds, or 0>:<random>`. */
function referenceExpiry(secret: string): number | undefined {
  const bytes = fromBase64(secret);
  const seconds = bytes && /^reftkn:\d{2}:(\d{10}):/.exec(String.fromCharCode(...bytes))?.[1];
  return seconds && Number(seconds) > 0 ? Number(seconds) * 1000 : undefined;
}

export default vendor({
  id: 'jfrog',
  name: 'JFrog',
  category: 'package-registry',
  revoke: 'https://docs.jfrog.com/administration/docs/access-tokens',
  instead: "Exchange the pipeline's OpenID Connect token for a short-lived JFrog token.",
  source: 'https://docs.jfrog.com/administration/docs/access-tokens',
  kinds: [
    {
      id: 'jfrog-api-key',
      title: 'JFrog Artifactory API key',
      identity: 'personal-token',
      keywords: ['AKC'],
      pattern: /(?<![A-Za-z0-9+\/_-])AKC[pt]?[A-Za-z0-9]{10,72}/,
    },
    {
      id: 'jfrog-encrypted-password',
      title: 'JFrog Artifactory encrypted password',
      identity: 'personal-token',
      keywords: ['AP0', 'AP1', 'AP2', 'AP3', 'AP4', 'AP5', 'AP6', 'AP7', 'AP8', 'AP9', 'APA', 'APB', 'APC', 'APD', 'APE', 'APF'],
      pattern: /(?<![A-Za-z0-9+\/_-])AP[0-9A-F][A-Za-z0-9]{8,64}/,
      source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/centrally-secure-passwords',
    },
    {
      id: 'jfrog-reference-token',
      title: 'JFrog reference token',
      identity: 'personal-token',
      keywords: ['cmVmdGtuOj', 'cmVmd'],
      pattern: /cmVmd[A-Za-z0-9]{59}/,
      expires: referenceExpiry,
    },
    {
      id: 'jfrog-identity-token',
      title: 'JFrog access token',
      identity: 'personal-token',
      keywords: ['jfrog', 'artifactory', 'bintray', 'xray'],
      value: /^(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{73})$/,
      check: isNoDigest,
    },
    {
      id: 'jfrog-platform-url',
      title: 'JFrog platform host',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['.jfrog.io'],
      pattern: /(?<![A-Za-z0-9-])[A-Za-z0-9](?:[A-Za-z0-9-]{0,60}[A-Za-z0-9])?\.jfrog\.io/,
      anchor: 'window',
      reach: 80,
      open: true,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'jfrog-api-key': {
    match: [`ARTIFACTORY_API_KEY=⟦AKCp${fake.alnum(69)}⟧`, `"artifactoryApiKey": "⟦AKCp${fake.alnum(69)}⟧",`],
    ignore: [`ARTIFACTORY_API_KEY=testAKC${fake.alnum(20)}`, 'ARTIFACTORY_API_KEY=AKCpabc', 'ARTIFACTORY_API_KEY=your-key'],
  },
  'jfrog-encrypted-password': {
    match: [`ARTIFACTORY_PASSWORD=⟦AP6${fake.alnum(40)}⟧`, `"artifactoryPassword": "⟦AP6${fake.alnum(40)}⟧",`],
    ignore: [`ARTIFACTORY_PASSWORD=testAP6${fake.alnum(20)}`, 'ARTIFACTORY_PASSWORD=AP6abc'],
  },
  'jfrog-reference-token': {
    match: [`JFROG_ACCESS_TOKEN=⟦cmVmdGtuOjAxO${fake.alnum(51)}⟧`, `"jfrogAccessToken": "⟦cmVmdGtuOjAxO${fake.alnum(51)}⟧",`],
    ignore: [
      `JFROG_ACCESS_TOKEN=xcmVmdGtuOjAxO${fake.alnum(51)}`,
      `JFROG_ACCESS_TOKEN=cmVmdGtuOjAxO${fake.alnum(6)}`,
      `JFROG_ACCESS_TOKEN=cmVmdGtuOjAxO${fake.alnum(51)}Zz9`,
      'JFROG_ACCESS_TOKEN=cmVmdGtuOjyour-token-here',
    ],
  },
  'jfrog-identity-token': {
    match: [`JFROG_IDENTITY_TOKEN=⟦${fake.text(64, 'lowerAlnum')}⟧`, `const jfrogIdentityToken = "⟦${fake.text(64, 'lowerAlnum')}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `JFROG_IDENTITY_TOKEN=${fake.alnum(8)}`, `artifactory_sha256: ${fake.hex(64)}`],
  },
  'jfrog-platform-url': {
    match: ['JFROG_URL=https://⟦acme-inc.jfrog.io⟧/artifactory', 'host: ⟦acme.jfrog.io⟧'],
    ignore: ['host: jfrog.io', 'host: acme.jfrog.example'],
  },
});
