import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'minimax',
  name: 'MiniMax',
  category: 'ai',
  revoke: 'https://platform.minimax.io/user-center/basic-information/interface-key',
  source: 'https://platform.minimax.io/docs/guides/quickstart',
  kinds: [
    {
      id: 'minimax-api-key',
      title: 'MiniMax API key',
      identity: 'api-key',
      keywords: ['sk-api-'],
      pattern: /sk-api-[\w-]{80,119}/,
    },
    {
      id: 'minimax-coding-plan-key',
      title: 'MiniMax coding plan key',
      identity: 'api-key',
      keywords: ['sk-cp-'],
      pattern: /sk-cp-[\w-]{80,130}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'minimax-api-key': {
    match: [`export MINIMAX_API_KEY=⟦sk-api-${fake.alnum(118)}⟧`, `{"token": "⟦sk-api-${fake.alnum(118)}⟧"}`],
    ignore: [`token = sk-api-${fake.alnum(19)}`, `xsk-api-${fake.alnum(118)}`, 'token = sk-api-your-token-here'],
  },
  'minimax-coding-plan-key': {
    match: [`export MINIMAX_CODING_PLAN_KEY=⟦sk-cp-${fake.alnum(118)}⟧`, `{"token": "⟦sk-cp-${fake.alnum(118)}⟧"}`],
    ignore: [`token = sk-cp-${fake.alnum(19)}`, `xsk-cp-${fake.alnum(118)}`, 'token = sk-cp-your-token-here'],
  },
});
