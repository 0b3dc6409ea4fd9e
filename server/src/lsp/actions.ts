import { metaOf, remedyOf } from '../rules/ruleRegistry.ts';
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type CreateFile,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { LineIndex } from '../base/range.ts';
import { moveFixes, removeSuppressionFix, suppressionFor, type FixContext } from '../features/codeActions.ts';
import { othersFor, structuralFixes, type OtherText } from '../features/structuralFix.ts';
import { splitFixes } from '../features/splitFix.ts';
import { isolationFixes } from '../features/isolationFixes.ts';
import type { SourceFile } from '../model/document.ts';
import type { FileFacts } from '../model/facts.ts';
import type { FileEdit, Finding, Fix } from '../model/finding.ts';
import { clientCommands, type NeedsArgs, type SuppressArgs } from '../protocol.ts';
import { referenceSyntaxes } from '../references/syntaxes.generated.ts';
import { decode } from '../workspace/decode.ts';
import type { WorkspaceFileSystem } from '../workspace/fileSystem.ts';
import { toDiagnostic, toRange, type DiagnosticData } from './convert.ts';
import { normal, type Session } from './session.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.bulkhead`;

/** "Move to …" actions offered at one place; the first ones are the likeliest. */
const maxMoves = 8;

/** Other files read for one list of actions. */
const maxOthers = 50;

/** Quick fixes for the findings at a range, or all safe fixes of the file. */
export async function codeActions(session: Session, files: WorkspaceFileSystem, params: CodeActionParams): Promise<CodeAction[]> {
  const document = session.document(normal(params.textDocument.uri));
  if (!document) return [];
  session.settle(document);
  const file = session.sourceOf(document);
  const facts = session.host.view.facts(file.uri);
  if (!facts || facts.version !== document.version) return [];
  const findings = session.host.findings(file.uri);
  const only = params.context.only;
  const wants = (kind: string): boolean => !only || only.some((one) => kind === one || kind.startsWith(`${one}.`));
  const actions: CodeAction[] = [];
  if (wants(fixAllKind) && only) {
    const edits = findings.flatMap((finding) => removeSuppressionFix(finding, file)?.edits ?? []);
    if (edits.length > 0)
      actions.push({ title: 'Fix all safe Bulkhead problems', kind: fixAllKind, edit: toWorkspaceEdit(merged(edits), session) });
  }
  if (!wants(CodeActionKind.QuickFix)) return actions;
  const lines = new LineIndex(file.text);
  const start = lines.offset({ line: params.range.start.line, column: params.range.start.character });
  const end = lines.offset({ line: params.range.end.line, column: params.range.end.character });
  const here = findings.filter((finding) => finding.primary.range.start <= end && start <= finding.primary.range.end);
  if (here.length === 0) return actions;
  const context: FixContext = {
    file,
    facts,
    policy: session.host.policyFor(file.uri),
    syntaxes: referenceSyntaxes,
    template: await templateOf(file.uri, session, files),
  };
  const isolation = { file, facts, index: session.host.view, policyFile: await policyFileOf(file.uri, session, files) };
  const others = await otherFiles(here, session, files);
  const beside = await textsBeside(here, facts, session, files);
  const asked = new Map(
    params.context.diagnostics.map((diagnostic) => [(diagnostic.data as DiagnosticData | undefined)?.fingerprint, diagnostic]),
  );
  const seen = new Set<string>();
  for (const finding of here) {
    const diagnostics = [asked.get(finding.fingerprint) ?? toDiagnostic(finding, session.linesOf, false)];
    const push = (fix: Fix): void => {
      if (seen.has(fix.title)) return;
      seen.add(fix.title);
      actions.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: fix.preferred,
        edit: toWorkspaceEdit(fix.edits, session),
        command: fix.needs === undefined ? undefined : needsCommand({ fix: fix.title, needs: fix.needs }),
      });
    };
    moveFixes(finding, context).slice(0, maxMoves).forEach(push);
    isolationFixes(finding, isolation).forEach(push);
    splitFixes(finding, {
      index: session.host.view,
      syntaxes: referenceSyntaxes,
      policyFor: (one) => session.host.policyFor(one),
      fileOf: (one) => others.get(one),
    }).forEach(push);
    structuralFixes(finding, { file, facts, index: session.host.view, other: (path) => beside.get(path) }).forEach(push);
    const removal = removeSuppressionFix(finding, file);
    if (removal) push(removal);
  }
  for (const finding of here) actions.push(...suppressAction(finding, context, document.version));
  return actions;
}

/** Tells, once the fix is applied, what must be there for the new text to work. */
function needsCommand(args: NeedsArgs): CodeAction['command'] {
  return { title: 'What it needs', command: clientCommands.showNeeds, arguments: [args] };
}

function suppressAction(finding: Finding, { file, facts }: FixContext, version: number): CodeAction[] {
  if (metaOf(finding.ruleId)?.insuppressible) return [];
  const suppression = suppressionFor(finding, file, facts);
  if (!suppression) return [];
  const args: SuppressArgs = { uri: file.uri, version, line: suppression.line, template: suppression.template, ruleId: finding.ruleId };
  const title = `Suppress ${finding.ruleId} here with a reason…`;
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: clientCommands.suppress, arguments: [args] } }];
}

/** Texts of the files that hold the other places of a shared credential, as they are in the editor or on disk. */
async function otherFiles(
  findings: readonly Finding[],
  session: Session,
  files: WorkspaceFileSystem,
): Promise<ReadonlyMap<string, SourceFile>> {
  const found = new Map<string, SourceFile>();
  for (const finding of findings) {
    if (!remedyOf(finding).split) continue;
    for (const { facts } of session.host.view.group(finding.subject ?? '')?.places ?? []) {
      if (found.has(facts.uri) || found.size >= maxOthers) continue;
      const document = session.document(facts.uri);
      if (document) found.set(facts.uri, session.sourceOf(document));
      else {
        const read = await files.read(facts.uri, 5_000_000);
        const decoded = 'bytes' in read ? decode(read.bytes) : undefined;
        if (decoded && 'text' in decoded) found.set(facts.uri, { uri: facts.uri, path: facts.path, version: 0, text: decoded.text });
      }
    }
  }
  return found;
}

/** Texts that rewriting fixes ask for, by their workspace-relative paths; a file that cannot be read is left out. */
async function textsBeside(
  findings: readonly Finding[],
  facts: FileFacts,
  session: Session,
  files: WorkspaceFileSystem,
): Promise<ReadonlyMap<string, OtherText>> {
  const found = new Map<string, OtherText>();
  const folder = session.folderOf(facts.uri);
  if (!folder) return found;
  for (const path of new Set(findings.flatMap((finding) => othersFor(finding, facts)))) {
    const uri = `${folder.uri}/${path.split('/').map(encodeURIComponent).join('/')}`;
    const document = session.document(normal(uri));
    if (document) {
      found.set(path, { uri: document.uri, text: document.getText() });
      continue;
    }
    const read = await files.read(uri, 1_000_000);
    if ('error' in read) found.set(path, { uri });
    if (!('bytes' in read)) continue;
    const decoded = decode(read.bytes);
    if ('text' in decoded) found.set(path, { uri, text: decoded.text });
  }
  return found;
}

/** The `.env.example` beside the file, or at the folder's root for files elsewhere. */
async function templateOf(uri: string, session: Session, files: WorkspaceFileSystem): Promise<FixContext['template']> {
  const folder = session.folderOf(uri);
  if (!folder) return undefined;
  const beside = `${uri.slice(0, uri.lastIndexOf('/'))}/.env.example`;
  const root = `${folder.uri}/.env.example`;
  for (const candidate of new Set([beside, root])) {
    const document = session.document(candidate);
    if (document) return { uri: candidate, text: document.getText() };
    const read = await files.read(candidate, 1_000_000);
    if ('bytes' in read) {
      const decoded = decode(read.bytes);
      if ('text' in decoded) return { uri: candidate, text: decoded.text };
      return undefined;
    }
  }
  return { uri: root };
}

/** The policy at the folder's root, as it is now in the editor or on disk. */
async function policyFileOf(
  uri: string,
  session: Session,
  files: WorkspaceFileSystem,
): Promise<{ uri: string; text?: string } | undefined> {
  const folder = session.folderOf(uri);
  if (!folder) return undefined;
  const policy = `${folder.uri}/.bulkhead.yaml`;
  const document = session.document(policy);
  if (document) return { uri: policy, text: document.getText() };
  const read = await files.read(policy, 1_000_000);
  if ('error' in read) return { uri: policy };
  if (!('bytes' in read)) return undefined;
  const decoded = decode(read.bytes);
  return 'text' in decoded ? { uri: policy, text: decoded.text } : undefined;
}

function merged(edits: readonly FileEdit[]): FileEdit[] {
  const byUri = new Map<string, FileEdit>();
  for (const edit of edits) {
    const known = byUri.get(edit.uri);
    byUri.set(edit.uri, known ? { ...known, edits: [...known.edits, ...edit.edits] } : edit);
  }
  return [...byUri.values()];
}

/** Document edits carry the version they were made for; a new file is created first and never overwrites one. */
export function toWorkspaceEdit(edits: readonly FileEdit[], session: Session): WorkspaceEdit {
  const documentChanges: (TextDocumentEdit | CreateFile)[] = [];
  for (const edit of edits) {
    if (edit.create) documentChanges.push({ kind: 'create', uri: edit.uri, options: { ignoreIfExists: true } });
    const document = session.document(edit.uri);
    const lines = document ? new LineIndex(document.getText()) : session.linesOf(edit.uri);
    documentChanges.push({
      textDocument: { uri: document?.uri ?? edit.uri, version: edit.version ?? document?.version ?? null },
      edits: edit.edits.map(({ range, newText }) => ({ range: toRange(range, lines), newText })),
    });
  }
  return { documentChanges };
}
