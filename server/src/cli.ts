import { main } from './cli/main.ts';
import { startNodeServer } from './lsp/nodeServer.ts';

/** Version of the product, put in by the build. */
declare const __BULKHEAD_VERSION__: string;

const argv = process.argv.slice(2);
if (argv[0] === 'lsp') {
  // The connection reads `--stdio` from the arguments by itself.
  if (!argv.includes('--stdio')) process.argv.push('--stdio');
  startNodeServer();
} else {
  void main(argv, __BULKHEAD_VERSION__).then((code) => {
    process.exitCode = code;
  });
}
