import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vk',
  name: 'VK',
  category: 'social',
  revoke: 'https://vk.com/settings?act=apps',
  source: 'https://dev.vk.com/en/api/access-token/getting-started',
  kinds: [
    {
      id: 'vk-access-token',
      title: 'VK access token',
      identity: 'oauth-token',
      keywords: ['vk1.a.'],
      pattern: /vk1\.a\.[\w-]{80,240}/,
    },
    {
      id: 'vk-legacy-access-token',
      title: 'VK access token (legacy)',
      identity: 'oauth-token',
      keywords: ['vk_', 'vkontakte'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{85}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vk-access-token': {
    match: [`export VK_ACCESS_TOKEN=⟦vk1.a.${fake.alnum(120)}⟧`, `{"token": "⟦vk1.a.${fake.alnum(120)}⟧"}`],
    ignore: [`token = vk1.a.${fake.alnum(20)}`, `xvk1.a.${fake.alnum(120)}`, 'token = vk1.a.your-token-here'],
  },
  'vk-legacy-access-token': {
    match: [`VK_ACCESS_TOKEN=⟦${fake.hex(85)}⟧`, `"vk_access_token": "⟦${fake.hex(85)}⟧"`],
    ignore: [`VK_ACCESS_TOKEN=${fake.hex(64)}`, `SAMPLE_SETTING=${fake.hex(85)}`, 'vk_access_token: your-value-here'],
  },
});
