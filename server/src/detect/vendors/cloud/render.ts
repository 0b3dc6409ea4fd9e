import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'render',
  name: 'Render',
  category: 'cloud',
  revoke: 'https://dashboard.render.com/u/settings#api-keys',
  source: 'https://render.com/docs/api',
  kinds: [
    {
      id: 'render-api-key',
      title: 'Render API key',
      identity: 'api-key',
      keywords: ['rnd_'],
      pattern: /rnd_[A-Za-z0-9]{28}/,
    },
    {
      id: 'render-deploy-hook',
      title: 'Render deploy hook',
      identity: 'webhook',
      keywords: ['api.render.com/deploy/'],
      pattern: /api\.render\.com\/deploy\/(srv-[a-z0-9]{20}\?key=[A-Za-z0-9_-]{8,24})/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'render-api-key': {
    match: [`RENDER_API_KEY=⟦rnd_${fake.alnum(28)}⟧`, `"renderApiKey": "⟦rnd_${fake.alnum(28)}⟧",`],
    ignore: [
      `RENDER_API_KEY=xrnd_${fake.alnum(28)}`,
      `RENDER_API_KEY=rnd_${fake.alnum(3)}`,
      `RENDER_API_KEY=rnd_${fake.alnum(28)}Zz9`,
      'RENDER_API_KEY=rnd_your-token-here',
    ],
  },
  'render-deploy-hook': {
    match: [
      `curl https://api.render.com/deploy/⟦srv-${fake.text(20, 'lowerAlnum')}?key=${fake.alnum(11)}⟧`,
      `RENDER_DEPLOY_HOOK=https://api.render.com/deploy/⟦srv-${fake.text(20, 'lowerAlnum')}?key=${fake.alnum(11)}⟧`,
    ],
    ignore: [
      `https://api.render.com/deploy/srv-${fake.text(20, 'lowerAlnum')}`,
      `https://api.example.com/deploy/srv-${fake.text(20, 'lowerAlnum')}?key=${fake.alnum(11)}`,
    ],
  },
});
