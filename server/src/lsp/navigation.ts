import { CompletionItemKind, type CompletionItem, type Location } from 'vscode-languageserver';
import { LineIndex } from '../base/range.ts';
import { completionsAt } from '../features/completion.ts';
import type { Place as IndexPlace } from '../index/workspaceIndex.ts';
import type { FileFacts } from '../model/facts.ts';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';

/** A position in an open document, with what is known of its text. */
export interface Place {
  readonly session: Session;
  readonly facts: FileFacts;
  readonly text: string;
  /** UTF-16 offset in `text`. */
  readonly offset: number;
}

/** References and identities that the workspace uses already and that fit here. */
export function completions({ session, facts, text, offset }: Place): CompletionItem[] {
  const lines = new LineIndex(text);
  return completionsAt(facts, text, offset, session.host.view).map((one, i) => ({
    label: one.text,
    kind: one.kind === 'reference' ? CompletionItemKind.Reference : CompletionItemKind.Value,
    detail: one.detail,
    // The order of the server is the order of use.
    sortText: String(i).padStart(3, '0'),
    filterText: one.text,
    textEdit: { range: toRange(one.range, lines), newText: one.text },
  }));
}

export function locations({ session }: Place, places: readonly IndexPlace[]): Location[] {
  return places.map((place) => ({ uri: place.facts.uri, range: toRange(place.range, session.linesOf(place.facts.uri)) }));
}
