import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { identitiesRequest, type IdentitiesResult } from '../../server/src/protocol.ts';
import type { ServerMonitor } from './serverMonitor.ts';
import { findingsAnswer, identitiesAnswer, type FindingsQuery, type IdentitiesQuery, type ToolFinding } from './toolAnswers.ts';

const severities = ['error', 'warning', 'info', 'hint'];

/** Tools for agents of the editor: what is found, and which identities stand where. They read only and give no value. */
export function registerTools(client: BaseLanguageClient, monitor: ServerMonitor): vscode.Disposable[] {
  const answer = (text: string): vscode.LanguageModelToolResult =>
    new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
  return [
    vscode.lm.registerTool<FindingsQuery>('bulkhead_findings', {
      prepareInvocation: () => ({ invocationMessage: 'Reading the findings of Bulkhead' }),
      async invoke({ input }) {
        await monitor.whenReady();
        return answer(findingsAnswer(shownFindings(), input));
      },
    }),
    vscode.lm.registerTool<IdentitiesQuery>('bulkhead_identities', {
      prepareInvocation: () => ({ invocationMessage: 'Reading the identities of the workspace' }),
      async invoke({ input }, token) {
        await monitor.whenReady();
        const { identities } = await client.sendRequest<IdentitiesResult>(identitiesRequest, {}, token);
        return answer(identitiesAnswer(identities, input));
      },
    }),
  ];
}

function shownFindings(): ToolFinding[] {
  return vscode.languages.getDiagnostics().flatMap(([uri, diagnostics]) =>
    diagnostics
      .filter((diagnostic) => diagnostic.source === 'bulkhead')
      .map((diagnostic) => ({
        rule: String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code),
        severity: severities[diagnostic.severity] ?? 'info',
        message: diagnostic.message,
        path: vscode.workspace.asRelativePath(uri),
        line: diagnostic.range.start.line + 1,
      })),
  );
}
