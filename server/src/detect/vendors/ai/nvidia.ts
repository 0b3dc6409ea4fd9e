import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'nvidia',
  name: 'NVIDIA',
  category: 'ai',
  revoke: 'https://org.ngc.nvidia.com/setup/api-keys',
  source: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
  kinds: [
    {
      id: 'nvidia-api-key',
      title: 'NVIDIA API key',
      identity: 'api-key',
      keywords: ['nvapi-'],
      pattern: /nvapi-[\w-]{60,70}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'nvidia-api-key': {
    match: [`export NVIDIA_API_KEY=⟦nvapi-${fake.base64url(63)}a⟧`, `{"token": "⟦nvapi-${fake.base64url(63)}a⟧"}`],
    ignore: [`token = nvapi-${fake.base64url(10)}a`, `xnvapi-${fake.base64url(63)}a`, 'token = nvapi-your-token-here'],
  },
});
