import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf, positionals } from './_calls.ts';

/** Files of settings that a command may write to. */
const settings = /\.(?:tfvars|env|ya?ml|json|properties|ini|toml|conf)$|(?:^|\/)\.env[\w.-]{0,60}$/;

/** Folders that a command goes to, and files of settings that it writes to. */
const reader: EdgeReader = {
  id: 'shell',
  markers: ['cd ', 'pushd', 'make -c', '.tfvars', '>> ', '--cwd', '--prefix'],
  programs: ['cd', 'pushd', 'make', 'gmake', 'npm', 'yarn', 'pnpm', 'echo', 'printf', 'cat', 'tee'],
  command({ program, args, command }, sink) {
    if (program === 'cd' || program === 'pushd') {
      const [target] = positionals(args);
      if (target) sink.folder('folder', target);
    } else if (program === 'make' || program === 'gmake')
      for (const { value } of optionsOf(args, ['-C', '--directory'])) sink.folder('folder', value);
    else if (program === 'npm' || program === 'yarn' || program === 'pnpm')
      for (const { value } of optionsOf(args, ['--prefix', '--cwd', '-C', '--dir'])) sink.folder('folder', value);
    else if (command.redirect !== undefined && settings.test(command.redirect) && !command.redirect.includes('$')) {
      const at = command.text.lastIndexOf(command.redirect);
      if (at < 0) return;
      const start = command.range.start + at;
      sink.file('file of settings', { value: command.redirect, range: { start, end: start + command.redirect.length } });
    }
  },
};
export default reader;
