import { segments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Cloudflare: `secrets_store_secrets: [{binding, store_id, secret_name}]` of `wrangler.toml` and `wrangler.jsonc`. */
const syntax: ReferenceSyntax = {
  id: 'cloudflare-secrets-store',
  provider: 'cloudflare-secrets-store',
  store: { kind: 'manager', global: true },
  title: 'Cloudflare Secrets Store',
  source: 'https://developers.cloudflare.com/secrets-store/integrations/workers/',
  markers: ['secrets_store_secrets'],
  recognise({ entry: { keyPath, value }, sibling }) {
    return keyPath.at(-1) === 'secret_name' && keyPath.includes('secrets_store_secrets') && value !== ''
      ? [wholeValue(value, { locator: { store: sibling('store_id'), path: value }, segments: segments(valueSegment(value)) })]
      : [];
  },
};
export default syntax;
