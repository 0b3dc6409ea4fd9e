import type { Chosen, EdgeReader, EdgeSink } from '../edgeReader.ts';
import { optionsOf, positionals } from './_calls.ts';

/** Names of files with variables, which a command reads or puts in place of the one that counts. */
const envFile = /(?:^|\/)\.?[\w.-]{0,60}\.?env(?:\.[\w.-]{1,60}|rc)?$|(?:^|\/)\.env[\w.-]{0,60}$/;

function envFileIn(sink: EdgeSink, word: Chosen | undefined): void {
  if (word && envFile.test(word.value)) sink.file('env file', word);
}

/**
 * Files of variables that a command is run with.
 * https://www.npmjs.com/package/dotenv-cli, https://www.npmjs.com/package/env-cmd, https://dotenvx.com/docs/cli/run,
 * https://developer.1password.com/docs/cli/reference/commands/run/, https://nodejs.org/api/cli.html#--env-fileconfig,
 * https://docs.flutter.dev/, https://direnv.net/man/direnv-stdlib.1.html
 */
const reader: EdgeReader = {
  id: 'env-files',
  markers: ['env-file', 'dotenv', 'env-cmd', '.env', 'source ', 'env_file', 'dart-define'],
  programs: [
    'dotenv',
    'dotenvx',
    'env-cmd',
    'op',
    'node',
    'tsx',
    'deno',
    'flutter',
    'source',
    '.',
    'cp',
    'mv',
    'ln',
    'dotenv_if_exists',
    'watch_file',
  ],
  command({ program, args }, sink) {
    switch (program) {
      case 'dotenv': {
        const files = optionsOf(args, ['-e', '-f']);
        for (const { value } of files) sink.file('env file', value);
        for (const { value } of optionsOf(args, ['-c'])) sink.file('env file', { ...value, value: `.env.${value.value}` });
        // `dotenv .env.production` of direnv.
        if (files.length === 0) envFileIn(sink, positionals(args)[0]);
        break;
      }
      case 'dotenvx':
        for (const { value } of optionsOf(args, ['--env-file', '-f'])) sink.file('env file', value);
        break;
      case 'env-cmd':
        for (const { value } of optionsOf(args, ['--file', '-f'])) sink.file('env file', value);
        for (const { value } of optionsOf(args, ['--environments', '-e']))
          sink.name('environment of `.env-cmdrc`', value, { vocabulary: true });
        break;
      case 'flutter':
        for (const { value } of optionsOf(args, ['--dart-define-from-file'])) sink.file('file of definitions', value);
        break;
      case 'source':
      case '.':
      case 'dotenv_if_exists':
      case 'watch_file':
        if (args[0]) sink.file('file of variables', args[0]);
        break;
      case 'cp':
      case 'mv':
      case 'ln': {
        const [from, to] = positionals(args, ['-t']);
        // `cp .env.production .env`: what is put in place of the file that counts.
        if (from && to && envFile.test(to.value)) envFileIn(sink, from);
        break;
      }
      default:
        for (const { value } of optionsOf(args, ['--env-file', '--env-file-if-exists'])) sink.file('env file', value);
    }
  },
  variables: [
    { name: /(?:^|_)(?:ENV_FILE|DOTENV_FILE|DOTENV_PATH|DOTENV_CONFIG_PATH|COMPOSE_ENV_FILES)$/, what: 'env file', as: 'file' },
    { name: /(?:^|_)VALUES_FILE$/, what: 'values file', as: 'file' },
    { name: /(?:^|_)(?:TFVARS|TFVARS_FILE|VAR_FILE)$/, what: 'variable file', as: 'file' },
  ],
};
export default reader;
