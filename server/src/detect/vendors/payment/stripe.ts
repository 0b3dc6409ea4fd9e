import { vendor, type Samples, type TokenTier } from '../../vendor.ts';

function mode(key: string): TokenTier {
  return /^.{2,6}_live_/.test(key) ? 'production' : 'test';
}

export default vendor({
  id: 'stripe',
  name: 'Stripe',
  category: 'payment',
  secretNames: ['stripe'],
  revoke: 'https://dashboard.stripe.com/apikeys',
  instead: 'Use a restricted key for each service and a sandbox key below production.',
  source: 'https://docs.stripe.com/keys',
  kinds: [
    {
      id: 'stripe-secret-key',
      title: 'Stripe secret key',
      identity: 'api-key',
      keywords: ['sk_live_', 'sk_test_', 'sk_org_live_', 'sk_org_test_'],
      pattern: /sk_(?:org_)?(?:live|test)_[A-Za-z0-9]{15,250}/,
      environment: mode,
    },
    {
      id: 'stripe-restricted-key',
      title: 'Stripe restricted key',
      identity: 'api-key',
      keywords: ['rk_live_', 'rk_test_'],
      pattern: /rk_(?:live|test)_[A-Za-z0-9]{15,250}/,
      environment: mode,
    },
    {
      id: 'stripe-publishable-key',
      title: 'Stripe publishable key',
      identity: 'api-key',
      sensitivity: 'public',
      keywords: ['pk_live_', 'pk_test_'],
      pattern: /pk_(?:live|test)_(?:[A-Za-z0-9]{24}|[A-Za-z0-9]{90,250})/,
      environment: mode,
    },
    {
      id: 'stripe-webhook-secret',
      title: 'Stripe webhook signing secret',
      identity: 'signing-key',
      keywords: ['whsec_'],
      pattern: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
      revoke: 'https://dashboard.stripe.com/webhooks',
      source: 'https://docs.stripe.com/webhooks',
    },
  ],
});

export const samples: Samples = (fake) => {
  const ofPrefix = (live: string, test: string) => ({
    match: [
      `STRIPE_KEY=⟦${live}${fake.alnum(24)}⟧`,
      `stripe.api_key = "⟦${test}51${fake.alnum(97)}⟧"`,
      `curl https://api.stripe.com/v1/charges -u ⟦${test}${fake.alnum(24)}⟧:`,
    ],
    ignore: [
      `STRIPE_KEY=${live}${fake.alnum(8)}`,
      `STRIPE_KEY=x${live}${fake.alnum(24)}`,
      `STRIPE_KEY=${live}your_key_goes_here`,
      `STRIPE_KEY=${live}xxxxxxxxxxxxxxxxxxxxxxxx`,
    ],
  });
  return {
    'stripe-secret-key': ofPrefix('sk_live_', 'sk_test_'),
    'stripe-restricted-key': ofPrefix('rk_live_', 'rk_test_'),
    'stripe-publishable-key': ofPrefix('pk_live_', 'pk_test_'),
    'stripe-webhook-secret': {
      match: [`STRIPE_WEBHOOK_SECRET=⟦whsec_${fake.alnum(32)}⟧`, `endpointSecret: '⟦whsec_${fake.alnum(38)}⟧',`],
      ignore: [`secret: whsec_${fake.alnum(12)}`, 'secret: whsec_your_signing_secret_goes_right_here'],
    },
  };
};
