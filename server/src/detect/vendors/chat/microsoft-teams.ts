import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'microsoft-teams',
  name: 'Microsoft Teams',
  category: 'chat',
  revoke: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  instead: 'Use a bot or a Power Automate flow that signs in with Microsoft Entra instead of an open webhook URL.',
  source: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  kinds: [
    {
      id: 'microsoft-teams-webhook',
      title: 'Microsoft Teams incoming webhook',
      identity: 'webhook',
      keywords: ['outlook.office.com/webhook/', 'outlook.office365.com/webhook/', 'webhook.office.com/webhookb2/'],
      pattern:
        /https:\/\/(?:outlook\.office(?:365)?\.com\/webhook|[\w-]{1,60}\.webhook\.office\.com\/webhookb2)\/[0-9a-z-]{36}@[0-9a-z-]{36}\/IncomingWebhook\/[0-9a-z]{32}\/[0-9a-z-]{36}(?:\/[\w-]{20,60})?/i,
      anchor: 'window',
      reach: 320,
    },
    {
      id: 'microsoft-teams-workflow-webhook',
      title: 'Power Automate workflow webhook',
      identity: 'webhook',
      keywords: ['logic.azure.com', 'api.powerplatform.com'],
      pattern: /https:\/\/[\w.-]{1,100}(?:logic\.azure\.com|api\.powerplatform\.com)(?::443)?\/[^\s"'<>]{10,240}[?&]sig=[\w-]{40,50}/,
      anchor: 'window',
      reach: 420,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'microsoft-teams-webhook': {
    match: [
      `url = "⟦https://outlook.office.com/webhook/${fake.uuid()}@${fake.uuid()}/IncomingWebhook/${fake.hex(32)}/${fake.uuid()}⟧"`,
      `webhook: ⟦https://example.webhook.office.com/webhookb2/${fake.uuid()}@${fake.uuid()}/IncomingWebhook/${fake.hex(32)}/${fake.uuid()}⟧`,
    ],
    ignore: [
      `https://outlook.office.com/webhook/${fake.uuid()}`,
      `https://outlook.office.com/webhook/${fake.uuid()}@${fake.uuid()}/JenkinsCI/`,
      `https://example.org/webhook/${fake.uuid()}@${fake.uuid()}/IncomingWebhook/${fake.hex(32)}/${fake.uuid()}`,
    ],
  },
  'microsoft-teams-workflow-webhook': {
    match: [
      `url = "⟦https://prod-01.westeurope.logic.azure.com:443/workflows/${fake.hex(32)}/triggers/manual/paths/invoke?sp=%2Ftriggers&sv=1.0&sig=${fake.base64url(43)}⟧"`,
      `hook: ⟦https://prod-02.westus.logic.azure.com/workflows/${fake.hex(32)}/triggers/manual/paths/invoke?sv=1.0&sig=${fake.base64url(43)}⟧`,
    ],
    ignore: [
      `https://prod-01.westeurope.logic.azure.com/workflows/${fake.hex(32)}/triggers/manual/paths/invoke?sv=1.0`,
      `https://logic.example.org/workflows/x?sig=${fake.base64url(43)}`,
    ],
  },
});
