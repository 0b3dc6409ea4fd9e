import { rangeInValue, type Entry } from '../../model/document.ts';
import type { EndpointMention, IdentityMention } from '../../model/identity.ts';

/** Of each kind at most so many are kept from one value. */
const most = 50;

/** What one entry's value names, collected by readers of single forms. Offsets are relative to the entry's value, UTF-16. */
export class MentionCollector {
  readonly identities: IdentityMention[] = [];
  readonly endpoints: EndpointMention[] = [];

  constructor(
    private readonly entry: Entry,
    /** The name under which the value is known, where it is not the last key. */
    private readonly key: string | undefined,
  ) {}

  endpoint(kind: EndpointMention['kind'], name: string, start: number, end = start + name.length): void {
    if (this.endpoints.length >= most || name.length < 2) return;
    const range = rangeInValue(this.entry, start, end);
    this.endpoints.push({ kind, name: name.toLowerCase(), range, keyPath: this.entry.keyPath, key: this.key });
  }

  identity(mention: Pick<IdentityMention, 'mark' | 'id' | 'title' | 'system'>, start: number, end: number): void {
    if (this.identities.length >= most) return;
    this.identities.push({ ...mention, range: rangeInValue(this.entry, start, end), keyPath: this.entry.keyPath });
  }
}
