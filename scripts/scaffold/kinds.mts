import { shape, vendor } from './detection.mts';
import { fix, inventory, report } from './outputs.mts';
import { composer, edge, reader } from './platforms.mts';
import { reference, vault } from './reference.mts';
import { rule } from './rule.mts';
import { format, platform, signal } from './syntax.mts';
import type { Template, TemplateInput } from './template.mts';

/** What `npm run new` writes, by kind. */
export const templates = {
  rule,
  vendor,
  shape,
  reference,
  vault,
  format,
  platform,
  reader,
  composer,
  edge,
  signal,
  fix,
  report,
  inventory,
} as const satisfies Readonly<Record<string, (input: TemplateInput) => Template>>;

export type Kind = keyof typeof templates;

export const kinds = Object.keys(templates) as readonly Kind[];
