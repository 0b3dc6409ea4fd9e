import { readKeyName } from '../noise/keyNames.ts';
import type { NamedEntry, Scan } from '../shape.ts';

/** A manifest of a Kubernetes Secret, by its `kind`; `kubectl` takes the word in any case. */
const secretKind = /^[ \t]{0,32}["']?kind["']?:[ \t]{1,8}["']?secret["']?[ \t]*\r?$/gim;
const dataLine = /^([ \t]{0,32})["']?data["']?:[ \t]*\r?$/gm;
const memberLine = /^([ \t]{1,40})["']?([\w.-]{1,128})["']?:[ \t]{1,8}(["']?)([A-Za-z0-9+/]{8,8192}={0,2})\3[ \t]*\r?$/;
/** Formats that read YAML themselves, and those in which a manifest is an example. */
const manifestsElsewhere = /^(?:yaml|json)$/;
const manual = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|html?)$/i;
/** Manifests of one text, and lines of one that are looked at. */
const maxManifests = 50;
const maxManifestLines = 200;

/**
 * Members of `data` in manifests that no format has read: here-documents in scripts, templates of other kinds, YAML that
 * is indented with tabs.
 */
export function* secretsInText(scan: Scan): Iterable<NamedEntry> {
  const { text, format } = scan;
  if (manual.test(scan.path) || !/kind/i.test(text) || scan.entries.some(({ entry }) => scan.isSecretData(entry))) return;
  if (format !== undefined && manifestsElsewhere.test(format) && !/^\t/m.test(text)) return;
  let seen = 0;
  /** Up to where members were read; manifests that nothing parts overlap. */
  let passed = 0;
  for (const kind of text.matchAll(secretKind)) {
    if (++seen > maxManifests) return;
    const from = Math.max(text.lastIndexOf('\n---', kind.index) + 1, kind.index - 8_192, 0);
    const next = text.indexOf('\n---', kind.index);
    const part = text.slice(from, next < 0 ? kind.index + 32_768 : next);
    for (const data of part.matchAll(dataLine)) {
      if (from + data.index < passed) continue;
      let at = data.index + data[0].length + 1;
      for (let line = 0; line < maxManifestLines && at < part.length; line++) {
        const end = part.indexOf('\n', at);
        const own = part.slice(at, end < 0 ? part.length : end);
        const member = memberLine.exec(own);
        if (!member && !/^\s*(?:#|\r?$)/.test(own)) break;
        if (member && member[1]!.length <= data[1]!.length) break;
        if (member) {
          const start = from + at + own.lastIndexOf(member[4]!);
          const entry = {
            keyPath: ['data', member[2]!],
            value: member[4]!,
            valueRange: { start, end: start + member[4]!.length },
            quoting: 'none',
            scalar: 'string',
            verbatim: true,
            document: 0,
          } as const;
          yield { entry, name: member[2]!, reading: readKeyName(member[2]!), isDefault: false };
        }
        if (end < 0) break;
        at = end + 1;
      }
      passed = from + at;
    }
  }
}
