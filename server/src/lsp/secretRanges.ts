import type { LspRange } from '../protocol.ts';
import { toRange } from './convert.ts';
import type { Session } from './session.ts';

/** Ranges of what is secret in a file, in text order; what is public or only identifies is left out. */
export function secretRanges({ host, linesOf }: Session, uri: string): readonly LspRange[] {
  const facts = host.view.facts(uri);
  if (!facts) return [];
  const lines = linesOf(uri);
  return facts.credentials.filter(({ sensitivity }) => sensitivity === 'secret').map(({ range }) => toRange(range, lines));
}
