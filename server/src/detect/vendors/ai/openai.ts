import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'openai',
  name: 'OpenAI',
  category: 'ai',
  secretNames: ['openai'],
  revoke: 'https://platform.openai.com/api-keys',
  instead:
    'Use workload identity federation, which exchanges the token of your platform for a short-lived one; else a service account key with an expiry in a project of its own per environment.',
  source: 'https://developers.openai.com/api/docs/guides/api-keys',
  kinds: [
    {
      id: 'openai-api-key',
      title: 'OpenAI API key',
      identity: 'api-key',
      keywords: ['sk-'],
      pattern: /sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}/,
    },
    {
      id: 'openai-project-key',
      title: 'OpenAI project API key',
      identity: 'api-key',
      keywords: ['sk-proj-'],
      pattern: /sk-proj-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}/,
    },
    {
      id: 'openai-service-account-key',
      title: 'OpenAI service account key',
      identity: 'service-account',
      keywords: ['sk-svcacct-'],
      pattern: /sk-svcacct-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}/,
    },
    {
      id: 'openai-admin-key',
      title: 'OpenAI admin key',
      identity: 'api-key',
      keywords: ['sk-admin-'],
      pattern: /sk-admin-[\w-]{20,120}T3BlbkFJ[\w-]{20,120}/,
      revoke: 'https://platform.openai.com/settings/organization/admin-keys',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'openai-api-key': {
    match: [
      `export OPENAI_API_KEY=⟦sk-${fake.alnum(20)}T3BlbkFJ${fake.alnum(20)}⟧`,
      `{"token": "⟦sk-${fake.alnum(20)}T3BlbkFJ${fake.alnum(20)}⟧"}`,
    ],
    ignore: [
      `token = sk-${fake.alnum(3)}T3BlbkFJ${fake.alnum(3)}`,
      `xsk-${fake.alnum(20)}T3BlbkFJ${fake.alnum(20)}`,
      'token = sk-your-token-here',
    ],
  },
  'openai-project-key': {
    match: [
      `export OPENAI_PROJECT_KEY=⟦sk-proj-${fake.alnum(74)}T3BlbkFJ${fake.alnum(74)}⟧`,
      `{"token": "⟦sk-proj-${fake.alnum(74)}T3BlbkFJ${fake.alnum(74)}⟧"}`,
    ],
    ignore: [
      `token = sk-proj-${fake.alnum(12)}T3BlbkFJ${fake.alnum(12)}`,
      `xsk-proj-${fake.alnum(74)}T3BlbkFJ${fake.alnum(74)}`,
      'token = sk-proj-your-token-here',
    ],
  },
  'openai-service-account-key': {
    match: [
      `export OPENAI_SERVICE_ACCOUNT_KEY=⟦sk-svcacct-${fake.alnum(74)}T3BlbkFJ${fake.alnum(74)}⟧`,
      `{"token": "⟦sk-svcacct-${fake.alnum(74)}T3BlbkFJ${fake.alnum(74)}⟧"}`,
    ],
    ignore: [
      `token = sk-svcacct-${fake.alnum(12)}T3BlbkFJ${fake.alnum(12)}`,
      `xsk-svcacct-${fake.alnum(74)}T3BlbkFJ${fake.alnum(74)}`,
      'token = sk-svcacct-your-token-here',
    ],
  },
  'openai-admin-key': {
    match: [
      `export OPENAI_ADMIN_KEY=⟦sk-admin-${fake.alnum(74)}T3BlbkFJ${fake.alnum(74)}⟧`,
      `{"token": "⟦sk-admin-${fake.alnum(74)}T3BlbkFJ${fake.alnum(74)}⟧"}`,
    ],
    ignore: [
      `token = sk-admin-${fake.alnum(12)}T3BlbkFJ${fake.alnum(12)}`,
      `xsk-admin-${fake.alnum(74)}T3BlbkFJ${fake.alnum(74)}`,
      'token = sk-admin-your-token-here',
    ],
  },
});
