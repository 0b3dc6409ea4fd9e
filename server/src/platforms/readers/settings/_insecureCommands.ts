import { isLoopback } from '../../../environment/environmentMap.ts';
import type { ConfigDocument, Entry } from '../../../model/document.ts';
import type { Weakness } from '../../../model/infrastructure.ts';

/** A download program with its arguments up to the end of the command. */
const command = /(?:^|[\s;&|("'`/])(curl|wget)[ \t]([^\n;|&)]{1,2000})/g;
const insecureFlag = {
  curl: /(?:^|\s)(-[a-zA-Z]{0,8}k[a-zA-Z]{0,8}|--insecure)(?=\s|$)/,
  wget: /(?:^|\s)(--no-check-certificate)(?=\s|$|=)/,
} as const;
const address = /https:\/\/([A-Za-z0-9_.-]{1,253})/;

/** `curl -k` and `wget --no-check-certificate` against a host that the text names and that is not this machine. */
export function insecureCommands(document: ConfigDocument): Weakness[] {
  const { text } = document.file;
  if (!/curl|wget/.test(text) || !/https:\/\//.test(text)) return [];
  const found: Weakness[] = [];
  for (const match of text.matchAll(command)) {
    const tool = match[1] as 'curl' | 'wget';
    const rest = match[2]!;
    const flag = insecureFlag[tool].exec(rest);
    if (!flag) continue;
    const host = address.exec(rest)?.[1]?.toLowerCase();
    if (host === undefined || isLoopback(host) || !host.includes('.') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) continue;
    const start = match.index + match[0].length - rest.length + flag.index + flag[0].length - flag[1]!.length;
    if (isComment(text, match.index)) continue;
    found.push({
      kind: 'tls-verification-off',
      setting: `${tool} ${flag[1]!}`,
      range: { start, end: start + flag[1]!.length },
      keyPath: entryAt(document.entries, start)?.keyPath ?? [],
      host,
    });
    if (found.length >= 200) break;
  }
  return found;
}

/** Characters of a line that are looked at before a command. */
const maxLine = 1_000;

/** Whether the line begins with a comment sign. */
function isComment(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - maxLine), offset + 1);
  const line = before.slice(before.lastIndexOf('\n', before.length - 2) + 1);
  return /^\s*(?:#|\/\/|--|;)/.test(line);
}

/** The entry that covers an offset; entries are in text order. */
function entryAt(entries: readonly Entry[], offset: number): Entry | undefined {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.valueRange.start <= offset) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && offset <= entry.valueRange.end ? entry : undefined;
}
