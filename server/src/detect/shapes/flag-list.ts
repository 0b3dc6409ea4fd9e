import { readKeyName } from '../noise/keyNames.ts';
import { judge } from '../engine/judge.ts';
import { candidate, keyPathAt, kindOf, ranks, titleOf, type Candidate, type Scan, type Shape } from '../shape.ts';

/** A flag and its value as two members of one list: of JSON and programs, of YAML on two lines, of XML. */
const pairs: readonly RegExp[] = [
  /(["'])-{1,2}(?<flag>[A-Za-z][\w.-]{1,63})\1\s{0,40},\s{0,80}(["'])(?<value>[^"'\r\n]{3,512})\3/dg,
  /^[ \t]{0,80}-[ \t]{1,8}(["']?)-{1,2}(?<flag>[A-Za-z][\w.-]{1,63})\1[ \t]*\r?\n[ \t]{0,80}-[ \t]{1,8}(["']?)(?<value>[^\s"'][^"'\r\n]{2,511}?)\3[ \t]*\r?$/dgm,
  /<(\w{1,32})>\s{0,8}-{1,2}(?<flag>[A-Za-z][\w.-]{1,63})\s{0,8}<\/\1>\s{0,80}<\1>\s{0,8}(?<value>[^<>\s]{3,512})\s{0,8}<\/\1>/dg,
];
/** `"mysqldump", "-u", "root", "-pSECRET"`. */
const glued =
  /["'](?:mysql|mariadb)[\w-]{0,16}["'](?:\s{0,40},\s{0,40}["'][^"'\r\n]{0,128}["']){0,8}\s{0,40},\s{0,40}["']-p(?<value>[^"'\r\n]{3,128})["']/dg;

/** Passwords that flags take in lists of arguments: `["--password", "…"]`. */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  if (!/["'\s>]--?[A-Za-z]/.test(text)) return [];
  const found: Candidate[] = [];
  for (const pattern of [...pairs, glued])
    for (const match of text.matchAll(pattern)) {
      const flag = match.groups!['flag'] ?? 'password';
      const value = match.groups!['value']!;
      const reading = readKeyName(flag);
      // What begins with a hyphen is the next flag.
      if (reading.grade !== 'strong' || value.startsWith('-')) continue;
      const start = match.indices!.groups!['value']![0];
      const judged = judge(value, flag, reading, scan.surroundings(scan.entryAt(start)?.entry));
      if (!judged) continue;
      found.push(
        candidate({
          ...judged,
          detector: 'argument-list',
          title: `${titleOf(reading)} in a list of arguments`,
          kind: kindOf(reading),
          range: { start, end: start + value.length },
          keyPath: keyPathAt(scan, start),
          secret: value,
          rank: ranks.special,
        }),
      );
    }
  return found;
}

const shape: Shape = {
  id: 'flag-list',
  // The flags that count hold the name of a credential.
  marks: [],
  find,
};
export default shape;
