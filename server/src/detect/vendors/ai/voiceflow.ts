import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'voiceflow',
  name: 'Voiceflow',
  category: 'ai',
  revoke: 'https://creator.voiceflow.com/',
  source: 'https://docs.voiceflow.com/reference/authentication',
  kinds: [
    {
      id: 'voiceflow-api-key',
      title: 'Voiceflow API key',
      identity: 'api-key',
      keywords: ['vf.dm.', 'vf.ws.'],
      pattern: /VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{16}/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'voiceflow-api-key': {
    match: [`export VOICEFLOW_API_KEY=⟦VF.DM.${fake.hex(24)}.${fake.alnum(16)}⟧`, `{"token": "⟦VF.DM.${fake.hex(24)}.${fake.alnum(16)}⟧"}`],
    ignore: [`token = VF.DM.${fake.hex(4)}.${fake.alnum(2)}`, `xVF.DM.${fake.hex(24)}.${fake.alnum(16)}`, 'token = VF.DM.your-token-here'],
  },
});
