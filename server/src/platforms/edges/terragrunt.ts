import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf } from './_calls.ts';
import { entriesOf } from './_documents.ts';

/** `read_terragrunt_config("../prod/env.hcl")`, also around `find_in_parent_folders("env.hcl")`. */
const call = /(?:read_terragrunt_config|find_in_parent_folders|yamldecode\(file|jsondecode\(file)\(\s{0,8}"([^"$\n]{1,200})"/g;

/**
 * Dependencies, includes and configurations that are read.
 * https://terragrunt.gruntwork.io/docs/reference/config-blocks-and-attributes/
 */
const reader: EdgeReader = {
  id: 'terragrunt',
  markers: ['terragrunt', 'config_path', 'find_in_parent_folders'],
  programs: ['terragrunt'],
  command({ args }, sink) {
    for (const { value } of optionsOf(args, ['--terragrunt-working-dir', '--working-dir'])) sink.folder('folder', value);
    for (const { value } of optionsOf(args, ['--terragrunt-config', '--config'])) sink.file('configuration', value);
    for (const { value } of optionsOf(args, ['-var-file', '--var-file'])) sink.file('variable file', value);
  },
  document({ document }, sink) {
    if (document.format !== 'hcl' || !/\.hcl$/.test(document.file.path)) return;
    const { text } = document.file;
    for (const { keyPath, chosen, entry } of entriesOf(document)) {
      const last = keyPath.at(-1);
      if (keyPath[0] === 'dependency' && last === 'config_path') sink.folder('dependency', chosen, { keyPath });
      else if (keyPath[0] === 'dependencies' && keyPath[1] === 'paths') sink.folder('dependency', chosen, { keyPath });
      else if (keyPath[0] === 'include' && last === 'path' && entry.quoting !== 'none') sink.file('configuration', chosen, { keyPath });
    }
    for (const match of text.matchAll(call)) {
      const start = match.index + match[0].length - 1 - match[1]!.length;
      sink.file('configuration', { value: match[1]!, range: { start, end: start + match[1]!.length } }, { keyPath: [match[1]!] });
    }
  },
};
export default reader;
