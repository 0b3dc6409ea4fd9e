import type { FormatId } from '../model/document.ts';
import type { Format } from './format.ts';
import { formats } from './formats.generated.ts';

const plain = formats.find((format) => format.id === 'plain')!;
const byId = new Map(formats.map((format) => [format.id, format]));
const byLanguage = new Map<string, Format>();
const byName = new Map<string, Format>();
const byExtension = new Map<string, Format>();
const byPattern: { readonly matches: (path: string, name: string) => boolean; readonly format: Format }[] = [];

// Globs of the registry have few shapes, so that a path is looked up by name and ending instead of tried against all.
for (const format of [...formats].sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0))) {
  for (const id of format.languageIds) if (!byLanguage.has(id)) byLanguage.set(id, format);
  for (const glob of format.paths.map((one) => one.toLowerCase())) {
    if (glob.startsWith('*.') && !glob.slice(2).includes('*')) {
      if (!byExtension.has(glob.slice(1))) byExtension.set(glob.slice(1), format);
    } else if (glob.endsWith('*') && !glob.slice(0, -1).includes('*')) {
      const head = glob.slice(0, -1);
      byPattern.push({ matches: (_path, name) => name.length > head.length && name.startsWith(head), format });
    } else if (glob.includes('/')) byPattern.push({ matches: (path) => path === glob || path.endsWith(`/${glob}`), format });
    else if (!byName.has(glob)) byName.set(glob, format);
  }
}

/** https://www.w3.org/TR/xml/#sec-prolog-dtd */
const xmlDeclaration = /^\ufeff?\s{0,16}<\?xml\s/;

/** Endings that make a template of a file; the format is that of the name without them. */
const templateEnding =
  /\.(?:example|sample|template|tmpl|gotmpl|tpl|dist|default|defaults|j2|jinja2?|erb|ejs|hbs|mustache|in|bak|old|orig|save|swp)$/i;

/** What a format declares of itself. */
export function formatById(id: FormatId): Format {
  return byId.get(id)!;
}

/**
 * The format of a file. The path decides before the editor's language id, and that before what the text declares itself to be;
 * other files are plain text.
 */
export function formatFor(path: string, languageId?: string, text?: string): Format {
  const told = byPath(path.toLowerCase()) ?? (languageId !== undefined ? byLanguage.get(languageId) : undefined);
  if (told && told !== plain) return told;
  return (text !== undefined && xmlDeclaration.test(text) ? byId.get('xml') : undefined) ?? plain;
}

function byPath(path: string): Format | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const exact = byName.get(name);
  if (exact) return exact;
  for (const { matches, format } of byPattern) if (matches(path, name)) return format;
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const format = byExtension.get(name.slice(dot));
    if (format) return format;
  }
  // Partials of Helm charts.
  if (name.endsWith('.tpl') && /(?:^|\/)templates\//.test(path)) return byPath(name.slice(0, -4)) ?? byId.get('yaml');
  const inner = name.replace(templateEnding, '');
  return inner !== name && inner !== '' ? byPath(inner) : undefined;
}
