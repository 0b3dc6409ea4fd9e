import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'anthropic',
  name: 'Anthropic',
  category: 'ai',
  secretNames: ['anthropic'],
  revoke: 'https://platform.claude.com/settings/keys',
  instead:
    'Use workload identity federation, which exchanges the token of your platform for a short-lived one; else give each environment its own workspace and key.',
  source: 'https://platform.claude.com/docs/en/manage-claude/authentication',
  kinds: [
    {
      id: 'anthropic-api-key',
      title: 'Anthropic API key',
      identity: 'api-key',
      keywords: ['sk-ant-api'],
      pattern: /sk-ant-api[0-9]{2}-[\w-]{80,110}/,
    },
    {
      id: 'anthropic-admin-key',
      title: 'Anthropic admin API key',
      identity: 'api-key',
      keywords: ['sk-ant-admin'],
      pattern: /sk-ant-admin[0-9]{2}-[\w-]{80,110}/,
      revoke: 'https://platform.claude.com/settings/admin-keys',
    },
    {
      id: 'anthropic-oauth-token',
      title: 'Anthropic OAuth token',
      identity: 'oauth-token',
      keywords: ['sk-ant-oat', 'sk-ant-ort'],
      pattern: /sk-ant-o[ar]t[0-9]{2}-[\w-]{80,110}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'anthropic-api-key': {
    match: [`export ANTHROPIC_API_KEY=⟦sk-ant-api03-${fake.alnum(93)}AA⟧`, `{"token": "⟦sk-ant-api03-${fake.alnum(93)}AA⟧"}`],
    ignore: [`token = sk-ant-api03-${fake.alnum(15)}AA`, `xsk-ant-api03-${fake.alnum(93)}AA`, 'token = sk-ant-api03-your-token-here'],
  },
  'anthropic-admin-key': {
    match: [`export ANTHROPIC_ADMIN_KEY=⟦sk-ant-admin01-${fake.alnum(93)}AA⟧`, `{"token": "⟦sk-ant-admin01-${fake.alnum(93)}AA⟧"}`],
    ignore: [`token = sk-ant-admin01-${fake.alnum(15)}AA`, `xsk-ant-admin01-${fake.alnum(93)}AA`, 'token = sk-ant-admin01-your-token-here'],
  },
  'anthropic-oauth-token': {
    match: [`export ANTHROPIC_OAUTH_TOKEN=⟦sk-ant-oat01-${fake.alnum(93)}AA⟧`, `{"token": "⟦sk-ant-ort01-${fake.alnum(93)}AA⟧"}`],
    ignore: [`token = sk-ant-oat01-${fake.alnum(15)}AA`, `xsk-ant-oat01-${fake.alnum(93)}AA`, 'token = sk-ant-oat01-your-token-here'],
  },
});
