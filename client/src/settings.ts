import * as vscode from 'vscode';
import { defaultSettings, type Settings } from '../../server/src/protocol.ts';

export const section = 'bulkhead';

/** The settings as the server reads them. */
export function readSettings(): Settings {
  const values = vscode.workspace.getConfiguration(section);
  return {
    enable: values.get('enable', defaultSettings.enable),
    scope: values.get('scope', defaultSettings.scope),
    persona: values.get('persona', defaultSettings.persona),
    debounce: values.get('debounce', defaultSettings.debounce),
    maxFileSize: values.get('maxFileSize', defaultSettings.maxFileSize),
    exclude: values.get('exclude', defaultSettings.exclude),
    honorOtherScanners: values.get('honorOtherScanners', defaultSettings.honorOtherScanners),
    codeLens: {
      identities: values.get('codeLens.identities', defaultSettings.codeLens.identities),
      environment: values.get('codeLens.environment', defaultSettings.codeLens.environment),
    },
    trace: values.get('trace.server', defaultSettings.trace),
  };
}
