import type { Place } from '../../index/workspaceIndex.ts';
import type { FileEdit, Finding, Fix } from '../../model/finding.ts';
import type { ReferenceSyntax, RenderedReference } from '../../references/reference.ts';
import type { FixContext, Fixer } from '../fixer.ts';
import { referenceEdit, shortened, targetOf, type ReferencePlace } from './_reference.ts';

/** More places than these are not rewritten at once. */
const maxPlaces = 50;

/** Syntaxes offered for one finding, the policy's own first. */
const maxOffers = 4;

/**
 * "Split by environment": each place of a shared credential gets a reference of its own environment. Offered only where
 * every place is known, stands in one environment, and the references of two environments differ.
 */
const fixer: Fixer = {
  kind: 'split',
  remedy: 'split',
  others: (finding, facts, index) =>
    (index.group(finding.subject ?? '')?.places ?? [])
      .slice(0, maxPlaces)
      .flatMap((place) => (place.facts.uri === facts.uri ? [] : [place.facts.uri])),
  fixes: splits,
};
export default fixer;

function splits(finding: Finding, context: FixContext): Fix[] {
  if (finding.subject === undefined) return [];
  const places = context.index.group(finding.subject)?.places ?? [];
  if (places.length < 2 || places.length > maxPlaces) return [];
  const targets: { readonly place: Place; readonly at: ReferencePlace }[] = [];
  const seen = new Set<string>();
  for (const place of places) {
    const { facts, credential, claim } = place;
    if (facts.template) continue;
    const where = `${facts.uri}#${place.range.start}`;
    // Twice in the group: a base that several environments take in, which no one reference can stand for.
    if (!credential || credential.form === 'encoded' || seen.has(where) || !claim || claim.evidence[0]?.carrier === 'composition')
      return [];
    seen.add(where);
    const other = facts.uri === context.file.uri ? context.file : context.other(facts.uri);
    // Facts of another text have ranges that mean nothing here.
    if (other?.text === undefined || other.text.length !== facts.lines.length) return [];
    const file = { uri: facts.uri, path: facts.path, version: other.version ?? 0, text: other.text };
    targets.push({ place, at: { file, facts, policy: context.policyFor(facts.uri) } });
  }
  const { vault } = context.policyFor(finding.primary.uri);
  const fixes: Fix[] = [];
  for (const syntax of context.syntaxes) {
    const preferred = syntax.id === vault.provider || syntax.provider === vault.provider;
    const fix = splitWith(syntax, finding, targets, preferred ? vault.path : undefined);
    if (fix) fixes.push({ ...fix, preferred });
  }
  return fixes.sort((a, b) => Number(b.preferred) - Number(a.preferred)).slice(0, maxOffers);
}

function splitWith(
  syntax: ReferenceSyntax,
  finding: Finding,
  targets: readonly { readonly place: Place; readonly at: ReferencePlace }[],
  pathTemplate: string | undefined,
): Fix | undefined {
  const edits = new Map<string, FileEdit>();
  const locators = new Map<string, Set<string>>();
  let here: RenderedReference | undefined;
  const needs = new Set<string>();
  for (const { place, at } of targets) {
    const rendered = syntax.render?.({ ...targetOf(place.credential!, at), pathTemplate });
    if (!rendered || rendered.variable) return undefined;
    const environment = place.claim!.environment;
    const known = locators.get(environment) ?? new Set();
    locators.set(environment, known.add(JSON.stringify(rendered.locator)));
    if (place.facts.uri === finding.primary.uri && place.range.start === finding.primary.range.start) here = rendered;
    if (rendered.needs) needs.add(rendered.needs);
    const edit = referenceEdit(place.credential!, rendered, at.file);
    const same = edits.get(edit.uri);
    edits.set(edit.uri, same ? { ...same, edits: [...same.edits, ...edit.edits] } : edit);
  }
  const all = [...locators.values()].flatMap((set) => [...set]);
  if (!here || locators.size < 2 || new Set(all).size !== all.length) return undefined;
  return {
    title: `Split by environment with ${syntax.title}: ${shortened(here.text)}`,
    applicability: 'unsafe',
    edits: [...edits.values()],
    needs: [...needs].join('; ') || undefined,
  };
}
