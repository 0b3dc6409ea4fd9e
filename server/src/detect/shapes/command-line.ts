import { rangeInValue } from '../../model/document.ts';
import { randomness } from '../noise/information.ts';
import { isPlaceholder } from '../noise/placeholders.ts';
import { isNoise, type ValueContext } from '../noise/decision.ts';
import { candidate, keyPathAt, matchesAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

const word = String.raw`(?:\\?"([^"\r\n\\]{1,256})\\?"|'([^'\r\n]{1,256})'|([^\s"'\`|;&<>()\\]{1,256}))`;

const sqlWord = String.raw`(?:\\?"([^"\r\n\\]{1,256})\\?"|\\?'([^'\r\n\\]{1,256})\\?'|([A-Za-z0-9_#$]{6,64})(?=\\?[;"')]|\s|$))`;

interface Command {
  /** Literals (any case) with which every match of the sticky pattern begins. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
  /** What the line up to the match must be. */
  readonly program?: RegExp;
  /** Whether the argument is `user:password`. */
  readonly pair?: boolean;
  readonly minimum?: number;
  /** A word without quotes is one only when it looks generated. */
  readonly bare?: boolean;
}

/** Programs and the flag in which they take a password. */
const commands: readonly Command[] = [
  {
    needs: [' -u', ' --user', ' --proxy-user', ' -a', ' --auth'],
    pattern: new RegExp(String.raw` (?:-u|--user|--proxy-user|-U|-a|--auth)(?:[ =]{1,2}|(?=["'\w]))${word}`, 'y'),
    program: /\b(?:curl|https?|xh|wget|siege|ab)\s[^\r\n]{0,400}$|^\s*$/,
    pair: true,
  },
  { needs: ['sshpass'], pattern: new RegExp(String.raw`sshpass\s{1,4}-p\s{0,4}${word}`, 'y') },
  {
    needs: [' -p'],
    pattern: new RegExp(String.raw` -p(?!assword|rotocol|ort|ipe|lugin)${word}`, 'y'),
    program: /\b(?:mysql|mysqladmin|mysqldump|mysqlimport|mysqlshow|mariadb|mariadb-dump|mariadb-admin|mysqlsh)(?:\s[^\r\n|;&]{0,300})?$/,
  },
  {
    needs: [' -p ', ' -w ', ' -a ', ' -storepass ', ' -keypass ', ' -srcstorepass ', ' -deststorepass ', ' -pw '],
    pattern: new RegExp(String.raw` (?:-p|-P|-w|-a|-storepass|-keypass|-srcstorepass|-deststorepass|-pw)[ \t]{1,4}${word}`, 'y'),
    program:
      /\b(?:docker|podman|buildah|skopeo|nerdctl|helm|oras|crane|az acr|heroku|oc|ibmcloud|cf|argocd|rclone|mongo|mongosh|mongodump|mongorestore|mongoimport|sqlcmd|bcp|redis-cli|smbclient|keytool|ldapsearch|ldapadd|ldapmodify|sqlplus|cqlsh|influx|rabbitmqadmin|vncpasswd|twine|jf|jfrog|nuget|mosquitto_pub|mosquitto_sub|ipmitool|unzip|zip|az login|security (?:unlock-keychain|create-keychain|import))\s(?:[^\r\n|;&]{0,300}\s)?$/,
    minimum: 6,
  },
  {
    needs: ['openssl'],
    pattern: new RegExp(String.raw`openssl\b[^\r\n|;&]{0,300}?\s-(?:pass|passin|passout|password)\s{1,4}pass:${word}`, 'y'),
  },
  {
    needs: ['htpasswd'],
    pattern: new RegExp(
      String.raw`htpasswd\b[^\r\n|;&]{0,64}?\s-\w{0,8}b\w{0,8}\s{1,4}(?:-[cnmBdsp]{1,3}\s{1,4}){0,3}(?:[^\s-]\S{0,127}\s{1,4}){1,2}${word}`,
      'y',
    ),
  },
  {
    needs: [' -A ', ' -X '],
    pattern: new RegExp(String.raw` -[AX][ \t]{1,4}${word}`, 'y'),
    program: /\bsnmp(?:walk|bulkwalk|get|getnext|set|trap|table|status)\s(?:[^\r\n|;&]{0,300}\s)?$/,
    minimum: 8,
  },
  // Without a blank between, as 7-Zip and the clients of Windows take it.
  {
    needs: [' -p'],
    pattern: new RegExp(String.raw` -p(?!assword|ort|rotocol)${word}`, 'y'),
    program: /\b7z[ar]?\s(?:[^\r\n|;&]{0,300})?$/,
    minimum: 6,
  },
  {
    needs: [' /p:', ' /pass:', ' /password:', ' /rp ', ' /p '],
    pattern: new RegExp(String.raw` /(?:p:|pass:|password:|rp |p )${word}`, 'iy'),
    program: /\b(?:[wx]freerdp3?|mstsc|cmdkey|signtool|schtasks|wmic|sc|runas|certutil|msdeploy)(?:\.exe)?\s(?:[^\r\n|;&]{0,300})?$/i,
    minimum: 6,
  },
  // `user/password@service`, `user%password`, `user,password`.
  {
    needs: ['sqlplus ', 'sqlldr ', 'expdp ', 'impdp '],
    pattern: /(?:sqlplus|sqlldr|expdp|impdp)\s(?:-[SLRM]\s(?:\d\s)?){0,3}["']?\w{1,64}\/"?([^\s"'@/$]{6,128})"?@/y,
  },
  {
    needs: [' -U '],
    pattern: / -U[ \t]{1,4}["']?[\w.\\/-]{1,64}%([^\s"'$%]{6,128})/y,
    program: /\b(?:smbclient|rpcclient|smbget|smbmap|net)\s(?:[^\r\n|;&]{0,300})?$/,
  },
  {
    needs: ['rabbitmqctl '],
    pattern: new RegExp(
      String.raw`rabbitmqctl\s(?:-[\w-]{1,24}\s(?:\S{1,64}\s)?){0,2}(?:add_user|change_password)\s{1,4}\S{1,64}\s{1,4}${word}`,
      'y',
    ),
    minimum: 6,
  },
  {
    needs: ['net use '],
    pattern: new RegExp(String.raw`net use\s[^\r\n|;&]{0,160}?/user:\S{1,64}\s{1,4}${word}`, 'iy'),
    minimum: 6,
  },
  // Settings written by the program itself: `aws configure set aws_secret_access_key …`, `npm config set //host/:_authToken …`.
  {
    needs: ['config set ', 'configure set ', 'config --', 'config create '],
    pattern: new RegExp(
      String.raw`config(?:ure)? (?:set|create|--(?:global|local|system))\s(?:\S{1,64}\s){0,6}?\S{0,48}(?:passw(?:or)?d|token|secret|secret_access_key|api_?key)[ \t]${word}`,
      'iy',
    ),
    minimum: 8,
  },
  {
    needs: ['nuget push', 'nuget setapikey'],
    pattern: new RegExp(String.raw`nuget (?:push[^\r\n|;&]{0,200}?\s(?:-k|--api-key)|setapikey)\s{1,4}${word}`, 'iy'),
    minimum: 12,
  },
  { needs: ['sudo '], pattern: new RegExp(String.raw`sudo\s(?:-[\w-]{1,12}\s){0,3}<<<\s{0,2}${word}`, 'y'), minimum: 6 },
  { needs: ['net user'], pattern: new RegExp(String.raw`net user \S{1,64} ${word}`, 'y'), minimum: 6 },
  { needs: ['machine '], pattern: /machine\s{1,4}\S{1,253}\s{1,4}login\s{1,4}\S{1,128}\s{1,4}password\s{1,4}(\S{4,256})/y },
  { needs: ['chpasswd', 'passwd '], pattern: new RegExp(String.raw`(?:chpasswd|passwd)\b[^\r\n]{0,40}<<<\s{0,2}${word}`, 'y'), pair: true },
  {
    needs: ['echo '],
    pattern: new RegExp(
      String.raw`echo\s{1,4}(?:-\w\s)?${word}\s{0,4}\|\s{0,4}(?:sudo\s(?:-\w\s)?)?(?:chpasswd|passwd --stdin|sudo -S|docker login|vncpasswd)`,
      'y',
    ),
  },
  {
    needs: ['identified '],
    pattern: new RegExp(String.raw`identified (?:with \w{1,40} )?by\s{1,4}(?:password )?${sqlWord}`, 'iy'),
    bare: true,
  },
  {
    needs: ['password '],
    pattern: new RegExp(String.raw`password\s?=?\s{1,4}N?${sqlWord}`, 'iy'),
    program: /\b(?:user|role|login)\s(?:if not exists )?\S{1,64}\s(?:with )?(?:(?:encrypted|login|superuser|createdb|nosuperuser) ){0,3}$/i,
    bare: true,
  },
  { needs: ['ConvertTo-SecureString'], pattern: new RegExp(String.raw`ConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?${word}`, 'iy') },
  {
    needs: [' -token', ' -repotoken', ' -apikey', ' -api-key', ' -Password', ' -SharedKey'],
    pattern: new RegExp(String.raw` (?:-token|-repotoken|-apikey|-api-key|-ApiKey|-Token|-Password|-SharedKey)\s{1,4}${word}`, 'y'),
    minimum: 8,
  },
];

/** The line up to an offset, at most 400 characters of it, with the lines that it goes on from. */
function lineBefore(text: string, offset: number): string {
  const part = text.slice(Math.max(0, offset - 400), offset).replace(/\\\r?\n/g, ' ');
  return part.slice(part.lastIndexOf('\n') + 1);
}

/** Nothing but its place says what an argument is, and shells put values in place of `$NAME`. */
function argumentContext(scan: Scan): ValueContext {
  return { key: '', expands: true, isReference: (value) => scan.isReference(value) };
}

/** Passwords given to programs as arguments. */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  const found: Candidate[] = [];
  for (const { needs, pattern, program, pair, minimum, bare } of commands) {
    for (const match of matchesAt(scan, needs, pattern)) {
      const argument = match[1] ?? match[2] ?? match[3];
      if (argument === undefined) continue;
      if (program && !program.test(lineBefore(text, match.index + (match[0].startsWith(' ') ? 1 : 0)))) continue;
      let start = match.index + match[0].lastIndexOf(argument);
      let secret = argument;
      let principal: string | undefined;
      if (pair) {
        const colon = argument.indexOf(':');
        if (colon < 0 || colon === argument.length - 1) {
          // `user:'password'` and `"user":"password"` in two words; or the user is the token and there is no password.
          const from = match.index + match[0].length;
          const rest = (colon < 0 ? /^:(?:'([^'\r\n]{4,256})'|"([^"\r\n$]{4,256})")/ : /^'([^'\r\n]{4,256})'|^"([^"\r\n$]{4,256})"/).exec(
            text.slice(from, from + 260),
          );
          if (rest) {
            secret = rest[1] ?? rest[2]!;
            principal = colon < 0 ? argument : argument.slice(0, -1);
            start = from + rest[0].length - secret.length - 1;
          } else if (colon > 0 && argument.length >= 12 && randomness(argument.slice(0, -1)) >= 0.6 && /\d/.test(argument))
            secret = argument.slice(0, -1);
          else continue;
        } else {
          principal = argument.slice(0, colon);
          secret = argument.slice(colon + 1);
          start += colon + 1;
        }
      }
      // Manuals set braces around what belongs there; some keep them around the real one.
      if (pair && /^\{[A-Za-z0-9]{12,64}\}$/.test(secret) && randomness(secret.slice(1, -1)) >= 0.75) {
        secret = secret.slice(1, -1);
        start++;
      }
      if (secret.length < (minimum ?? 3) || secret.startsWith('-') || secret.startsWith('/')) continue;
      if (isPlaceholder(secret) || isNoise(secret, argumentContext(scan)) || /^[$%@]|^\d{1,5}$|^\d+:\d+$/.test(secret)) continue;
      if (minimum !== undefined && randomness(secret) < 0.35) continue;
      if (bare && match[3] !== undefined && (randomness(secret) < 0.4 || !/\d/.test(secret))) continue;
      found.push(
        candidate({
          detector: 'command-line-password',
          title: 'Password on a command line',
          range: { start, end: start + secret.length },
          keyPath: keyPathAt(scan, start),
          secret,
          principal: principal && /^[\w.@+-]{1,128}$/.test(principal) ? principal : undefined,
          confidence: randomness(secret) >= 0.5 && secret.length >= 8 ? 'high' : 'medium',
          rank: ranks.header,
        }),
      );
    }
  }
  for (const { entry, name } of scan.entries) {
    // Options that a shell reader has already parted from their values, over line ends too.
    if (!/^(?:u|user|proxy-user|auth)$/.test(name) || (scan.format !== 'shell' && scan.format !== 'dockerfile')) continue;
    const pair = /^([\w.@+-]{1,128}):(\S{4,256})$/.exec(entry.value);
    if (!pair || isNoise(pair[2]!, argumentContext(scan)) || /^\d+$/.test(pair[2]!)) continue;
    const at = pair[1]!.length + 1;
    found.push(
      candidate({
        detector: 'command-line-password',
        title: 'Password on a command line',
        range: rangeInValue(entry, at, entry.value.length),
        keyPath: entry.keyPath,
        secret: pair[2]!,
        principal: pair[1],
        confidence: randomness(pair[2]!) >= 0.5 && pair[2]!.length >= 8 ? 'high' : 'medium',
        rank: ranks.header,
      }),
    );
  }
  return found;
}

const shape: Shape = {
  id: 'command-line',
  marks: ['identified by', 'sshpass', 'curl ', 'mysql', ' -u', ' -p'],
  places: commands.flatMap(({ needs }) => needs),
  find,
};
export default shape;
