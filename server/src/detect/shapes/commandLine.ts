import { randomness } from '../information.ts';
import { isPlaceholder } from '../placeholders.ts';
import { isNoise } from '../suppressNoise.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan } from './shape.ts';

const word = String.raw`(?:\\?"([^"\r\n\\]{1,256})\\?"|'([^'\r\n]{1,256})'|([^\s"'\`|;&<>()\\]{1,256}))`;

interface Command {
  readonly pattern: RegExp;
  /** Whether the argument is `user:password`. */
  readonly pair?: boolean;
  readonly minimum?: number;
}

/** Programs and the flag in which they take a password. */
const commands: readonly Command[] = [
  { pattern: new RegExp(String.raw`\b(?:curl|http|https|xh|wget|siege|ab)\b[^\r\n]{0,400}?\s(?:-u|--user|--proxy-user|-U|-a|--auth)[ =]{0,2}${word}`, 'g'), pair: true },
  { pattern: new RegExp(String.raw`\bsshpass\s{1,4}-p\s{0,4}${word}`, 'g') },
  { pattern: new RegExp(String.raw`\b(?:mysql|mysqladmin|mysqldump|mysqlimport|mysqlshow|mariadb|mariadb-dump|mariadb-admin|mysqlsh)\b(?:\s[^\r\n|;&]{0,300}?)?\s-p(?!assword|rotocol|ort|ipe|lugin)${word}`, 'g') },
  { pattern: new RegExp(String.raw`\b(?:docker|podman|buildah|skopeo|nerdctl|helm|oras|crane|az acr|heroku|oc|ibmcloud|cf|argocd|rclone|mongo|mongosh|mongodump|mongorestore|mongoimport|sqlcmd|bcp|redis-cli|smbclient|keytool|ldapsearch|ldapadd|ldapmodify|sqlplus|cqlsh|influx|rabbitmqadmin|vncpasswd|twine|jf|jfrog|nuget|net use)\b[^\r\n|;&]{0,300}?\s(?:-p|-P|-w|-a|-storepass|-keypass|-srcstorepass|-deststorepass|-pw)\s{1,4}${word}`, 'g'), minimum: 6 },
  { pattern: new RegExp(String.raw`\bopenssl\b[^\r\n|;&]{0,300}?\s-(?:pass|passin|passout|password)\s{1,4}pass:${word}`, 'g') },
  { pattern: new RegExp(String.raw`\bhtpasswd\b[^\r\n|;&]{0,64}?\s-\w*b\w*\s{1,4}(?:[^\s-]\S{0,127}\s{1,4}){1,2}${word}`, 'g') },
  { pattern: new RegExp(String.raw`\bnet user \S{1,64} ${word}`, 'g'), minimum: 6 },
  { pattern: new RegExp(String.raw`\b(?:chpasswd|passwd)\b[^\r\n]{0,40}<<<\s{0,2}${word}`, 'g'), pair: true },
  { pattern: new RegExp(String.raw`\becho\s{1,4}(?:-\w\s)?${word}\s{0,4}\|\s{0,4}(?:sudo\s(?:-\w\s)?)?(?:chpasswd|passwd --stdin|sudo -S|docker login|vncpasswd)`, 'g') },
  { pattern: new RegExp(String.raw`\b(?:IDENTIFIED (?:WITH \w{1,40} )?BY|(?:USER|ROLE|LOGIN)\s\S{1,64}\s(?:WITH )?(?:ENCRYPTED |LOGIN |SUPERUSER |CREATEDB ){0,3}PASSWORD\s?=?)\s{1,4}(?:N|PASSWORD )?(?:\\?"([^"\r\n\\]{1,256})\\?"|\\?'([^'\r\n\\]{1,256})\\?')`, 'gi') },
  { pattern: new RegExp(String.raw`\bConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?${word}`, 'gi') },
  { pattern: new RegExp(String.raw`\s(?:-token|-repotoken|-apikey|-api-key|-ApiKey|-Token|-Password|-SharedKey)\s{1,4}${word}`, 'g'), minimum: 8 },
];

const literals = /curl|http|wget|sshpass|mysql|mariadb|docker|podman|helm|openssl|htpasswd|passwd|IDENTIFIED|PASSWORD|SecureString|sqlcmd|redis-cli|mongo|keytool|ldap|az acr|twine|net user|oken|-[aA]pi|sqlplus|rabbitmqadmin|argocd/i;

/** Passwords given to programs as arguments. */
export function commandLineShape(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  const found: Candidate[] = [];
  if (!literals.test(text)) return found;
  for (const { pattern, pair, minimum } of commands) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const argument = match[1] ?? match[2] ?? match[3];
      if (argument === undefined) continue;
      let start = match.index + match[0].lastIndexOf(argument);
      let secret = argument;
      let principal: string | undefined;
      if (pair) {
        const colon = argument.indexOf(':');
        if (colon < 0 || colon === argument.length - 1) continue;
        principal = argument.slice(0, colon);
        secret = argument.slice(colon + 1);
        start += colon + 1;
      }
      if (secret.length < (minimum ?? 3) || secret.startsWith('-') || secret.startsWith('/')) continue;
      if (isPlaceholder(secret) || isNoise(secret, '', (value) => scan.isReference(value)) || /^[$%@]|^\d{1,5}$|^\d+:\d+$/.test(secret)) continue;
      if (minimum !== undefined && randomness(secret) < 0.35) continue;
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
  return found;
}
