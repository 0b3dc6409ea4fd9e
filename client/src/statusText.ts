import type { FileStatusResult } from '../../server/src/protocol.ts';
import { plainText } from './words.ts';

/** Words of the status item for one file. */
export function fileStatusText(
  phase: 'starting' | 'analysing' | 'ready' | 'disabled' | 'stopped',
  status: FileStatusResult | undefined,
): { readonly text: string; readonly detail: string } {
  if (phase === 'stopped') return { text: 'Bulkhead has stopped', detail: 'The language server does not run; the output says why' };
  if (phase === 'disabled') return { text: 'Bulkhead is off', detail: 'Switched off in the settings' };
  if (phase === 'starting') return { text: 'Bulkhead is starting', detail: '' };
  if (!status) return { text: phase === 'analysing' ? 'Analysing the workspace' : 'No findings', detail: '' };
  if (status.skipped) return { text: 'Not analysed', detail: plainText(status.skipped) };
  const { environment, errors, warnings, infos } = status;
  const tier = environment && environment.tier !== 'unknown' && environment.tier !== environment.name ? ` (${environment.tier})` : '';
  const name = environment ? `${environment.name}${tier}` : 'No environment';
  const counts = [amount(errors, 'error'), amount(warnings, 'warning'), amount(infos, 'hint')].filter(Boolean);
  return {
    text: `${name} · ${counts.join(', ') || 'no findings'}`,
    detail: environment?.reasons.map(plainText).join('; ') ?? 'Nothing in the file or its path tells its environment',
  };
}

function amount(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
