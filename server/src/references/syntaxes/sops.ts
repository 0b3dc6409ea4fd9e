import { eachMatch } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\bENC\[(AES256_GCM|PKCS7),[^\]]{1,20000}\]/g;

/** Values that SOPS or hiera-eyaml encrypted: `ENC[AES256_GCM,data:…,type:str]`. */
const syntax: ReferenceSyntax = {
  id: 'sops',
  provider: 'sops',
  title: 'SOPS',
  source: 'https://getsops.io/docs/',
  markers: ['ENC['],
  recognise: ({ entry }) => eachMatch(entry.value, pattern, () => ({ locator: { path: entry.keyPath.join('.') } })),
};
export default syntax;
