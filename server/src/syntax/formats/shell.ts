import type { Format } from '../format.ts';
import { ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';
import { readShell } from '../scanners/shellScanner.ts';

/** Shell scripts: assignments, options with values, heredocs. Commands are not run and expansions stay as written. */
const format: Format = {
  id: 'shell',
  languageIds: ['shellscript', 'bash', 'zsh'],
  paths: [
    '*.sh',
    '*.bash',
    '*.zsh',
    '*.ksh',
    '.envrc',
    '.profile',
    '.bashrc',
    '.bash_profile',
    '.zshrc',
    '.zshenv',
    '.zprofile',
    '.bash_history',
    '.zsh_history',
    '.xinitrc',
    '*.command',
    'Procfile',
  ],
  comments: { line: '#' },
  expands: true,
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    readShell(out, 0, text.length, []);
    return out.done();
  },
};
export default format;
