import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wandb',
  name: 'Weights & Biases',
  category: 'ai',
  revoke: 'https://wandb.ai/authorize',
  instead: 'Use a W&B service account per environment, or identity federation where your plan has it.',
  source: 'https://docs.wandb.ai/support/find_api_key/',
  kinds: [
    {
      id: 'wandb-api-key',
      title: 'Weights & Biases API key',
      identity: 'api-key',
      keywords: ['wandb', 'weightsandbiases', 'weights_and_biases', 'weights-and-biases'],
      value: /[0-9a-f]{40}/,
    },
    {
      id: 'wandb-v1-api-key',
      title: 'Weights & Biases API key (v1)',
      identity: 'api-key',
      keywords: ['wandb_v1_'],
      pattern: /wandb_v1_[\w-]{60,90}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wandb-api-key': {
    match: [`WANDB_API_KEY=⟦${fake.hex(40)}⟧`, `"wandb_api_key": "⟦${fake.hex(40)}⟧"`, `const wandbApiKey = '⟦${fake.hex(40)}⟧';`],
    ignore: [`WANDB_API_KEY=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'wandb_api_key: your-value-here'],
  },
  'wandb-v1-api-key': {
    match: [`export WANDB_V1_API_KEY=⟦wandb_v1_${fake.alnum(77)}⟧`, `{"token": "⟦wandb_v1_${fake.alnum(77)}⟧"}`],
    ignore: [`token = wandb_v1_${fake.alnum(12)}`, `xwandb_v1_${fake.alnum(77)}`, 'token = wandb_v1_your-token-here'],
  },
});
