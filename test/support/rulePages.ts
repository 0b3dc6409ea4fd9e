import fs from 'node:fs';
import path from 'node:path';
import { rules } from '../../server/src/rules/catalogue.generated.ts';

/** The folder of the rules' pages, each with examples that tests run. */
export const rulePages = path.join(import.meta.dirname ?? __dirname, '../../docs/rules');

/** Fixture blocks below a heading of a page. */
export function blocks(page: string, heading: string): string[] {
  const section = new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? '';
  return [...section.matchAll(/```fixture\n([\s\S]*?)\n```/g)].map((match) => match[1]!);
}

/** Every example of every rule's page. */
export function examples(): readonly { readonly rule: string; readonly text: string }[] {
  return rules.flatMap(({ meta: { id } }) => {
    const page = fs.readFileSync(path.join(rulePages, `${id}.md`), 'utf8');
    return [...blocks(page, 'Incorrect'), ...blocks(page, 'Correct')].map((text) => ({ rule: id, text }));
  });
}
