import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'envoy',
  name: 'Envoy',
  category: 'productivity',
  revoke: 'https://developers.envoy.com/',
  source: 'https://developers.envoy.com/',
  kinds: [
    {
      id: 'envoy-api-key',
      title: 'Envoy API key',
      identity: 'api-key',
      keywords: ['envoy'],
      name: /(?:^|[^a-z])envoy.{0,12}(?:key|token|secret)/,
      value: /[A-Za-z0-9+\/]{120,260}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'envoy-api-key': {
    match: [
      `ENVOY_API_KEY=⟦${fake.base64(120)}⟧`,
      `"envoy_api_key": "⟦${fake.base64(120)}⟧"`,
      `const envoyApiKey = '⟦${fake.base64(120)}⟧';`,
    ],
    ignore: [`ENVOY_API_KEY=${fake.base64(90)}`, `SAMPLE_SETTING=${fake.base64(120)}`, 'envoy_api_key: your-value-here'],
  },
});
