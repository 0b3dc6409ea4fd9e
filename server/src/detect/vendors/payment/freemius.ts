import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'freemius',
  name: 'Freemius',
  category: 'payment',
  revoke: 'https://dashboard.freemius.com/',
  source: 'https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/',
  kinds: [
    {
      id: 'freemius-secret-key',
      title: 'Freemius secret key',
      identity: 'api-key',
      keywords: ["'secret_key'", '"secret_key"'],
      pattern: /["']secret_key["']\s{0,4}=>\s{0,4}["'](sk_[^"'\s]{29})["']/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'freemius-secret-key': {
    match: [
      `$config = array('secret_key' => '⟦sk_${fake.alnum(20)}#${fake.alnum(8)}⟧');`,
      `"secret_key"=>"⟦sk_${fake.alnum(12)}&*${fake.alnum(15)}⟧"`,
    ],
    ignore: [`secret_key => "sk_${fake.alnum(29)}"`, `"secret_key" => "sk_${fake.alnum(20)}"`, `"secret_key" = "sk_${fake.alnum(29)}"`],
  },
});
