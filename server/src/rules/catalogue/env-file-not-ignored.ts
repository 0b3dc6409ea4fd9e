import { isEnvFile } from '../../base/envFile.ts';
import type { CredentialFact } from '../../model/credential.ts';
import type { FileFacts } from '../../model/facts.ts';
import { isLeak } from '../leakage.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'env-file-not-ignored',
    title: 'Env file with credentials that no ignore file covers',
    description: 'An env file holds credentials, and no ignore file keeps it out of the repository: the next commit can take it along.',
    messages: {
      missing: '`{path}` holds {count}, and the repository ignores it nowhere: add it to `{file}`.',
      uncovered: '`{path}` holds {count}, and `{file}` does not cover it.',
    },
    category: 'leakage',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI2'],
    nistCsf: ['PR.DS-01'],
    zeroTrust: [],
  },
  checkFile(facts, context) {
    if (facts.ignored !== false || facts.template || !isEnvFile(facts.path)) return;
    const real = facts.credentials.filter((credential) => isReal(facts, credential));
    const first = real[0];
    if (!first) return;
    const base = facts.uri.slice(0, facts.uri.length - encodedLength(facts));
    const above = foldersAbove(facts.path).map((folder) => (folder === '' ? '.gitignore' : `${folder}/.gitignore`));
    const known = above.find((path) => context.index.facts(base + encoded(path)));
    const uri = known === undefined ? undefined : base + encoded(known);
    context.report({
      messageId: known === undefined ? 'missing' : 'uncovered',
      args: {
        path: facts.path,
        count: real.length === 1 ? 'a credential' : `${real.length} credentials`,
        file: known ?? '.gitignore',
      },
      range: first.range,
      related:
        known === undefined
          ? []
          : [{ uri: uri!, path: known, range: { start: 0, end: 0 }, message: 'the nearest ignore file, which does not cover it' }],
      confidence: first.confidence,
      subject: first.fingerprint,
      keyPath: [],
    });
  },
});

/** Defaults of vendors and doubtful values may be in a repository. */
function isReal(facts: FileFacts, credential: CredentialFact): boolean {
  return isLeak(facts, credential) && (credential.confidence === 'high' || (credential.confidence === 'medium' && credential.comparable));
}

/** Folders that hold the file, the nearest first. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, parts.length - i).join('/')).concat('');
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Length of the file's path at the end of its URI, whatever the spelling. */
function encodedLength({ uri, path }: FileFacts): number {
  if (uri.endsWith(path)) return path.length;
  return encoded(path).length;
}
