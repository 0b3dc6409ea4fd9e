import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'instana',
  name: 'IBM Instana',
  category: 'observability',
  revoke: 'https://www.ibm.com/docs/en/instana-observability',
  source: 'https://www.ibm.com/docs/en/instana-observability/current?topic=apis-instana-api',
  kinds: [
    {
      id: 'instana-agent-key',
      title: 'Instana agent or download key',
      identity: 'deploy-key',
      keywords: ['instana'],
      value: /^[A-Za-z0-9_-]{22}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'instana-agent-key': {
    match: [`INSTANA_AGENT_KEY=⟦${fake.base64url(22)}⟧`, `const instanaAgentKey = "⟦${fake.base64url(22)}⟧";`],
    ignore: [`INSTANA_ZONE=${fake.alnum(22)}`, 'INSTANA_AGENT_KEY=abc'],
  },
});
