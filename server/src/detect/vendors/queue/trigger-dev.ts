import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'trigger-dev',
  name: 'Trigger.dev',
  category: 'queue',
  revoke: 'https://cloud.trigger.dev/',
  source: 'https://trigger.dev/docs/apikeys',
  kinds: [
    {
      id: 'trigger-dev-secret-key',
      title: 'Trigger.dev secret key',
      identity: 'api-key',
      keywords: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_'],
      pattern: /tr_(?:dev|prod|stg|preview)_[A-Za-z0-9]{12,32}/,
      environment: (secret) =>
        (({ prod: 'production', stg: 'staging', dev: 'development', preview: 'preview' }) as const)[
          secret.split('_')[1] as 'prod' | 'stg' | 'dev' | 'preview'
        ],
    },
    {
      id: 'trigger-dev-personal-token',
      title: 'Trigger.dev personal access token',
      identity: 'personal-token',
      keywords: ['tr_pat_'],
      pattern: /tr_pat_[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'trigger-dev-secret-key': {
    match: [`TRIGGER_SECRET_KEY=⟦tr_prod_${fake.alnum(20)}⟧`, `"triggerSecretKey": "⟦tr_prod_${fake.alnum(20)}⟧",`],
    ignore: [
      `TRIGGER_SECRET_KEY=xtr_prod_${fake.alnum(20)}`,
      `TRIGGER_SECRET_KEY=tr_prod_${fake.alnum(2)}`,
      'TRIGGER_SECRET_KEY=tr_dev_your-token-here',
    ],
  },
  'trigger-dev-personal-token': {
    match: [`TRIGGER_ACCESS_TOKEN=⟦tr_pat_${fake.alnum(40)}⟧`, `"triggerAccessToken": "⟦tr_pat_${fake.alnum(40)}⟧",`],
    ignore: [
      `TRIGGER_ACCESS_TOKEN=xtr_pat_${fake.alnum(40)}`,
      `TRIGGER_ACCESS_TOKEN=tr_pat_${fake.alnum(5)}`,
      `TRIGGER_ACCESS_TOKEN=tr_pat_${fake.alnum(40)}Zz9`,
      'TRIGGER_ACCESS_TOKEN=tr_pat_your-token-here',
    ],
  },
});
