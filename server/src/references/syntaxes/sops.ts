import { wholeValue } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** Values that SOPS or hiera-eyaml encrypted: `ENC[AES256_GCM,data:…,type:str]`. */
const syntax: ReferenceSyntax = {
  id: 'sops',
  provider: 'sops',
  store: { kind: 'encrypted', global: false, tool: 'SOPS' },
  title: 'SOPS',
  source: 'https://getsops.io/docs/',
  markers: ['ENC[', 'sops'],
  recognise({ entry: { keyPath, value } }) {
    const locator = { path: keyPath.join('.') };
    // Data keys that SOPS encrypted for each recipient: `sops.age[].enc`, `sops_age__list_0__map_enc`.
    if (keyPath[0] === 'sops' ? keyPath.at(-1) === 'enc' : /^sops_\w{1,64}_enc$/.test(keyPath[0] ?? ''))
      return [wholeValue(value, { locator })];
    const found: RecognisedReference[] = [];
    for (let at = value.indexOf('ENC['); at >= 0; at = value.indexOf('ENC[', at + 4)) {
      if (!/^ENC\[(?:AES256_GCM|PKCS7|GPG),/.test(value.slice(at, at + 20))) continue;
      const close = value.indexOf(']', at);
      if (close < 0) break;
      found.push({ start: at, end: close + 1, locator, encrypted: keyPath[0] !== 'sops' && !/^sops_/.test(keyPath[0] ?? '') });
      at = close;
    }
    return found;
  },
};
export default syntax;
