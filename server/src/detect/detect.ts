import type { TextRange } from '../base/range.ts';
import { SecretValue } from '../base/secretValue.ts';
import type { Credential } from '../model/credential.ts';
import { keyOf, type Entry, type FormatId, type PlatformId } from '../model/document.ts';
import { isPlaceholder } from './placeholders.ts';
import { toCredential, type Detector, type VendorMatch } from './vendorEngine.ts';

/** Interim: strong keys only. */
export const shapeLiterals: readonly string[] = ['password', 'passwd', 'pwd', 'secret', 'token', 'api_key', 'apikey', 'api-key', 'private key', '://'];

export interface ShapeDocument {
  readonly text: string;
  readonly path: string;
  readonly format: FormatId;
  readonly platform?: PlatformId;
  readonly entries: readonly Entry[];
}

export interface ShapeOptions {
  readonly vendorMatches: readonly VendorMatch[];
  readonly detector: Detector;
  readonly references: readonly TextRange[];
  readonly literals: readonly { readonly entry: Entry; readonly start: number; readonly end: number; readonly variable?: string }[];
  readonly isWholeReference: (entry: Entry) => boolean;
}

export function detectInEntries(document: ShapeDocument, options: ShapeOptions): Credential[] {
  const found = options.vendorMatches.map((match) => toCredential(match));
  for (const entry of document.entries) {
    if (!/(?:password|passwd|pwd|secret|token)$/i.test(keyOf(entry)) || entry.value.length < 8 || /\s|[$]/.test(entry.value)) continue;
    if (options.isWholeReference(entry) || isPlaceholder(entry.value) || entry.scalar !== 'string') continue;
    if (found.some((one) => one.range.start < entry.valueRange.end && entry.valueRange.start < one.range.end)) continue;
    found.push({
      form: 'literal', detector: 'generic-assignment', provider: 'generic', title: 'Password', kind: 'password', sensitivity: 'secret', range: entry.valueRange,
      value: new SecretValue(entry.value), keyPath: entry.keyPath, confidence: 'medium',
    });
  }
  return found;
}
