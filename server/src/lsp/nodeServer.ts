import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NodeFileSystem } from '../workspace/nodeFileSystem.ts';
import { ClientFileSystem } from './clientFileSystem.ts';
import { serve } from './server.ts';

/** Serves one client over the transport that the process arguments name (`--stdio`, `--node-ipc`…). */
export function startNodeServer(): void {
  const connection = createConnection(ProposedFeatures.all);
  serve(connection, { disk: new NodeFileSystem(), client: new ClientFileSystem(connection) });
}
