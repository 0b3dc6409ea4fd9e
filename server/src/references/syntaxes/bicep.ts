import { segment, segments } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** A secret of a Key Vault that the file declares as `existing`, or that a module or resource stands for. */
const secret =
  /\b[A-Za-z_]\w{0,127}(?:\[\w{1,64}\])?[!?]?\.getSecret\(\s{0,8}'([A-Za-z0-9-]{1,127})'[^()'\n]{0,80}(?:'[^'\n]{0,80}')?\s{0,8}\)/dg;

/** `${…}` of a string, with the strings and objects in it; undefined where it does not end. */
function interpolationEnd(value: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  const limit = Math.min(value.length, start + 1_000);
  for (let i = start + 2; i < limit; i++) {
    const c = value[i];
    if (c === "'") quoted = !quoted;
    else if (quoted) continue;
    else if (c === '{') depth++;
    else if (c === '}' && depth-- === 0) return i + 1;
  }
  return undefined;
}

/** Bicep: what a string interpolates, and secrets of a Key Vault that the file declares. */
const syntax: ReferenceSyntax = {
  id: 'bicep',
  provider: 'bicep',
  store: { kind: 'variable', global: false },
  title: 'Bicep expression',
  source: 'https://learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-resource#getsecret',
  formats: ['bicep'],
  markers: ['${', '.getSecret('],
  recognise({ entry }) {
    const { value } = entry;
    const found: RecognisedReference[] = [];
    if (entry.quoting !== 'none') {
      for (let at = value.indexOf('${'); at >= 0;) {
        const end = interpolationEnd(value, at);
        if (end !== undefined) found.push({ start: at, end, locator: { path: value.slice(at + 2, end - 1).trim() } });
        at = value.indexOf('${', end ?? at + 2);
      }
      return found;
    }
    for (const match of value.matchAll(secret)) {
      const name = segment(match, 1)!;
      found.push({ start: match.index, end: match.index + match[0].length, locator: { path: match[0] }, segments: segments(name) });
    }
    return found;
  },
};
export default syntax;
