import {
  CodeActionKind,
  type CodeAction,
  type CodeActionParams,
  type CreateFile,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { LineIndex } from '../base/range.ts';
import type { FixContext, OtherText, ParsedFixContext } from '../features/fixer.ts';
import { fixContextFor, type FixSource } from '../features/fixContext.ts';
import { fixesFor, safeFixes } from '../features/fixes.ts';
import { suppressionFor } from '../features/suppression.ts';
import type { FileEdit, Finding } from '../model/finding.ts';
import { clientCommands, type NeedsArgs, type SuppressArgs } from '../protocol.ts';
import { metaOf } from '../rules/ruleRegistry.ts';
import { decode } from '../workspace/decode.ts';
import type { WorkspaceFileSystem } from '../workspace/fileSystem.ts';
import { toDiagnostic, toRange, type DiagnosticData } from './convert.ts';
import { normal, type Session } from './session.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.bulkhead`;

/** "Move to …" actions offered at one place; the first ones are the likeliest. */
const maxMoves = 8;

const maxOtherBytes = 5_000_000;

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
  const source: FixSource = {
    host: session.host,
    folder: session.folderOf(file.uri)?.uri,
    read: (uri) => readOther(uri, session, files),
  };
  const actions: CodeAction[] = [];
  if (wants(fixAllKind) && only) {
    const context = await fixContextFor(file, facts, findings, source);
    const edits = safeFixes(findings, context);
    if (edits.length > 0)
      actions.push({ title: 'Fix all safe Bulkhead problems', kind: fixAllKind, edit: toWorkspaceEdit(edits, session, context) });
  }
  if (!wants(CodeActionKind.QuickFix)) return actions;
  const lines = new LineIndex(file.text);
  const start = lines.offset({ line: params.range.start.line, column: params.range.start.character });
  const end = lines.offset({ line: params.range.end.line, column: params.range.end.character });
  const here = findings.filter((finding) => finding.primary.range.start <= end && start <= finding.primary.range.end);
  if (here.length === 0) return actions;
  const context = await fixContextFor(file, facts, here, source);
  const asked = new Map(
    params.context.diagnostics.map((diagnostic) => [(diagnostic.data as DiagnosticData | undefined)?.fingerprint, diagnostic]),
  );
  const seen = new Set<string>();
  for (const finding of here) {
    // Where several rules speak of one value, the editor shows one problem; it offers the fixes of all.
    const [shown] = params.context.diagnostics.length === 1 ? params.context.diagnostics : [];
    const diagnostics = [asked.get(finding.fingerprint) ?? shown ?? toDiagnostic(finding, session.linesOf, false)];
    let moves = 0;
    const fixes = fixesFor(finding, context, {
      seen,
      onUnsound: (title, { step, reason }) =>
        session.log('info', `${facts.path}: not offered for ${finding.ruleId}: ${title.split(':')[0]!} (${step}: ${reason})`),
    });
    for (const fix of fixes) {
      if (seen.has(fix.title) || (fix.kind === 'move' && ++moves > maxMoves)) continue;
      seen.add(fix.title);
      actions.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: fix.preferred,
        edit: toWorkspaceEdit(fix.edits, session, context),
        command: fix.needs === undefined ? undefined : needsCommand({ fix: fix.title, needs: fix.needs }),
      });
    }
  }
  for (const finding of here) actions.push(...suppressAction(finding, context));
  return actions;
}

/** Tells, once the fix is applied, what must be there for the new text to work. */
function needsCommand(args: NeedsArgs): CodeAction['command'] {
  return { title: 'What it needs', command: clientCommands.showNeeds, arguments: [args] };
}

function suppressAction(finding: Finding, context: ParsedFixContext): CodeAction[] {
  if (metaOf(finding.ruleId)?.insuppressible) return [];
  const offer = suppressionFor(finding, context);
  if (!offer) return [];
  const { where, ...rest } = offer;
  const args: SuppressArgs = { ...rest, ruleId: finding.ruleId };
  const title =
    where === 'comment'
      ? `Suppress ${finding.ruleId} here with a reason…`
      : `Allow this ${finding.ruleId} in ${offer.uri.slice(offer.uri.lastIndexOf('/') + 1)} with a reason…`;
  return [{ title, kind: CodeActionKind.QuickFix, command: { title, command: clientCommands.suppress, arguments: [args] } }];
}

/** A file as it is in the editor or on disk; without a text when there is none. */
async function readOther(uri: string, session: Session, files: WorkspaceFileSystem): Promise<OtherText | undefined> {
  const document = session.document(normal(uri));
  if (document) return { uri: document.uri, text: document.getText(), version: document.version };
  const read = await files.read(uri, maxOtherBytes);
  if ('error' in read) return { uri };
  const decoded = 'bytes' in read ? decode(read.bytes) : undefined;
  return decoded && 'text' in decoded ? { uri, text: decoded.text } : undefined;
}

/** Document edits carry the version they were made for; a new file is created first and never overwrites one. */
export function toWorkspaceEdit(edits: readonly FileEdit[], session: Session, { file, other }: FixContext): WorkspaceEdit {
  const documentChanges: (TextDocumentEdit | CreateFile)[] = [];
  for (const edit of edits) {
    if (edit.create) documentChanges.push({ kind: 'create', uri: edit.uri, options: { ignoreIfExists: true } });
    const document = session.document(normal(edit.uri));
    const text = document?.getText() ?? (edit.uri === file.uri ? file.text : (other(edit.uri)?.text ?? ''));
    const lines = new LineIndex(text);
    documentChanges.push({
      textDocument: { uri: document?.uri ?? edit.uri, version: edit.version ?? document?.version ?? null },
      edits: edit.edits.map(({ range, newText }) => ({ range: toRange(range, lines), newText })),
    });
  }
  return { documentChanges };
}
