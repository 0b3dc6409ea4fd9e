import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ovh',
  name: 'OVHcloud',
  category: 'cloud',
  revoke: 'https://www.ovh.com/auth/api/createToken',
  instead: 'Use an OVHcloud service account with IAM policies instead of an application key.',
  source: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777',
  kinds: [
    {
      id: 'ovh-application-key',
      title: 'OVHcloud application key',
      identity: 'application',
      sensitivity: 'identifier',
      keywords: ['ovh'],
      value: /^[a-z0-9A-Z]{16}$/,
      name: /application[_-]?key|app[_-]?key/i,
      pairsWith: ['ovh-application-secret', 'ovh-consumer-key'],
    },
    {
      id: 'ovh-application-secret',
      title: 'OVHcloud application secret',
      identity: 'application',
      keywords: ['ovh'],
      value: /^[a-z0-9A-Z]{32}$/,
      name: /secret/i,
      pairsWith: ['ovh-application-key'],
    },
    {
      id: 'ovh-consumer-key',
      title: 'OVHcloud consumer key',
      identity: 'application',
      keywords: ['ovh'],
      value: /^[a-z0-9A-Z]{32}$/,
      name: /consumer/i,
      pairsWith: ['ovh-application-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ovh-application-key': {
    match: [`OVH_APPLICATION_KEY=⟦${fake.alnum(16)}⟧`, `const ovhApplicationKey = "⟦${fake.alnum(16)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(16)}`, `OVH_APPLICATION_KEY=${fake.alnum(2)}`, 'OVH_APPLICATION_KEY=your-key-here'],
  },
  'ovh-application-secret': {
    match: [`OVH_APPLICATION_SECRET=⟦${fake.alnum(32)}⟧`, `const ovhApplicationSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `OVH_APPLICATION_SECRET=${fake.alnum(4)}`, 'OVH_APPLICATION_SECRET=your-key-here'],
  },
  'ovh-consumer-key': {
    match: [`OVH_CONSUMER_KEY=⟦${fake.alnum(32)}⟧`, `const ovhConsumerKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `OVH_CONSUMER_KEY=${fake.alnum(4)}`, 'OVH_CONSUMER_KEY=your-key-here'],
  },
});
