import packageJson from '../../package.json';
import { main } from './cli/main.ts';

const argv = process.argv.slice(2);
if (argv[0] === 'lsp') {
  // The connection reads `--stdio` from the arguments by itself.
  if (!argv.includes('--stdio')) process.argv.push('--stdio');
  void import('./node.ts');
} else {
  void main(argv, packageJson.version).then((code) => {
    process.exitCode = code;
  });
}
