import type { AnalysisHost } from '../analysis/analysisHost.ts';
import type { SourceFile } from '../model/document.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { policyFileNames } from '../policy/load.ts';
import { referenceSyntaxes } from '../references/syntaxes.generated.ts';
import { fixersFor, parsedContext } from './fixes.ts';
import type { OtherText, ParsedFixContext } from './fixer.ts';

/** Where a host of fixes gets other files from. */
export interface FixSource {
  readonly host: AnalysisHost;
  /** URI of the workspace folder of the file, without a slash at its end; undefined for a file outside of all. */
  readonly folder: string | undefined;
  /** The text of a file as it is now, in the editor or on disk; undefined where that cannot be told. */
  read(uri: string): Promise<OtherText | undefined>;
}

/** Other files read for one list of fixes. */
const maxOthers = 60;

/**
 * The context for fixes of some findings of one file, with the other files that their fixers ask for read beforehand.
 * @param facts those of exactly this text
 */
export async function fixContextFor(
  file: SourceFile,
  facts: FileFacts,
  asked: readonly Finding[],
  source: FixSource,
): Promise<ParsedFixContext> {
  const { host, folder } = source;
  const uriOf = (pathOrUri: string): string | undefined =>
    pathOrUri.includes('://')
      ? pathOrUri
      : folder === undefined
        ? undefined
        : `${folder}/${pathOrUri.split('/').map(encodeURIComponent).join('/')}`;
  const policy = host.policyFor(file.uri);
  const wanted = new Set<string>();
  for (const finding of asked)
    for (const fixer of fixersFor(finding))
      for (const one of fixer.others?.(finding, facts, host.view) ?? []) {
        const uri = uriOf(one);
        if (uri !== undefined) wanted.add(uri);
      }
  // Every finding can be allowed in the policy.
  for (const one of [policy.uri, ...policyFileNames]) {
    const uri = one === undefined ? undefined : uriOf(one);
    if (uri !== undefined) wanted.add(uri);
  }
  const texts = new Map<string, OtherText>();
  for (const uri of [...wanted].slice(0, maxOthers)) {
    const read = uri === file.uri ? { uri, text: file.text, version: file.version } : await source.read(uri);
    if (read) texts.set(uri, read);
  }
  return parsedContext({
    file,
    facts,
    index: host.view,
    policy,
    policyFor: (uri) => host.policyFor(uri),
    syntaxes: referenceSyntaxes,
    findings: host.findings(file.uri),
    now: host.now(),
    other: (pathOrUri) => texts.get(uriOf(pathOrUri) ?? ''),
    preview: (files) => host.preview(files),
  });
}
