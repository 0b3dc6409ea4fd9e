import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientFileSystem } from './lsp/clientFileSystem.ts';
import { serve } from './lsp/server.ts';
import { NodeFileSystem } from './workspace/nodeFileSystem.ts';

const connection = createConnection(ProposedFeatures.all);
serve(connection, { disk: new NodeFileSystem(), client: new ClientFileSystem(connection) });
