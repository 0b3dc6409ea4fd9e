import { remedyOf } from '../rules/ruleRegistry.ts';
import type { IndexView, Place } from '../index/workspaceIndex.ts';
import type { SourceFile } from '../model/document.ts';
import type { FileEdit, Finding, Fix } from '../model/finding.ts';
import type { EffectivePolicy } from '../policy/policy.ts';
import type { ReferenceSyntax, RenderedReference } from '../references/reference.ts';
import { referenceEdits, targetOf, type FixContext } from './codeActions.ts';

export interface SplitFixContext {
  readonly index: IndexView;
  readonly syntaxes: readonly ReferenceSyntax[];
  policyFor(uri: string): EffectivePolicy;
  /** Text of a file of the workspace as it is now, with its version when it is open; undefined where it is not at hand. */
  fileOf(uri: string): SourceFile | undefined;
}

/** More places than these are not rewritten at once. */
const maxPlaces = 50;

/** Syntaxes offered for one finding, the policy's own first. */
const maxOffers = 4;

/**
 * "Split by environment": each place of a shared credential gets a reference of its own environment. Offered only where
 * every place is known, stands in one environment, and the references of two environments differ.
 */
export function splitFixes(finding: Finding, context: SplitFixContext): Fix[] {
  if (!remedyOf(finding).split || finding.subject === undefined) return [];
  const places = context.index.group(finding.subject)?.places ?? [];
  if (places.length < 2 || places.length > maxPlaces) return [];
  const targets: { readonly place: Place; readonly at: FixContext }[] = [];
  const seen = new Set<string>();
  for (const place of places) {
    const { facts, credential, claim } = place;
    if (facts.template) continue;
    const where = `${facts.uri}#${place.range.start}`;
    // Twice in the group: a base that several environments take in, which no one reference can stand for.
    if (!credential || credential.form === 'encoded' || seen.has(where) || !claim || claim.evidence[0]?.carrier === 'composition')
      return [];
    seen.add(where);
    const file = context.fileOf(facts.uri);
    // Facts of another text have ranges that mean nothing here.
    if (!file || file.text.length !== facts.lines.length) return [];
    targets.push({ place, at: { file, facts, policy: context.policyFor(facts.uri), syntaxes: context.syntaxes } });
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
  targets: readonly { readonly place: Place; readonly at: FixContext }[],
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
    for (const edit of referenceEdits(place.credential!, rendered, at)) {
      const same = edits.get(edit.uri);
      edits.set(edit.uri, same ? { ...same, edits: [...same.edits, ...edit.edits] } : edit);
    }
  }
  const all = [...locators.values()].flatMap((set) => [...set]);
  if (!here || locators.size < 2 || new Set(all).size !== all.length) return undefined;
  return {
    title: `Split by environment with ${syntax.title}: ${here.text.length > 60 ? `${here.text.slice(0, 57)}…` : here.text}`,
    applicability: 'unsafe',
    edits: [...edits.values()],
    needs: [...needs].join('; ') || undefined,
  };
}
