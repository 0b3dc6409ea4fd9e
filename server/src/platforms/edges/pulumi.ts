import type { EdgeReader } from '../edgeReader.ts';
import { begins, optionsOf, positionals } from './_calls.ts';
import { entriesOf } from './_documents.ts';

const valued = ['--stack', '-s', '--cwd', '-C', '--config-file'];

/** https://www.pulumi.com/docs/iac/concepts/projects/#stack-settings-file */
const stackFile = /(?:^|\/)Pulumi\.[\w.-]{1,80}\.ya?ml$/;

/** `new StackReference("acme/network/prod")` and its like in other languages. */
const reference = /StackReference(?:\.get)?\(\s{0,8}(?:ctx,\s{0,8})?["'`]([\w./-]{1,120})["'`]/g;

/**
 * Stacks, environments and configuration.
 * https://www.pulumi.com/docs/iac/cli/commands/, https://www.pulumi.com/docs/esc/, https://www.pulumi.com/docs/iac/concepts/stacks/#stackreferences
 */
const reader: EdgeReader = {
  id: 'pulumi',
  markers: ['pulumi', 'stackreference'],
  paths: stackFile,
  programs: ['pulumi', 'esc'],
  command(call, sink) {
    for (const { value } of optionsOf(call.args, ['--stack', '-s'])) sink.name('Pulumi stack', value, { vocabulary: true });
    const words = positionals(call.args, valued);
    if (begins(call, valued, 'stack') && /^(?:select|init|rm)$/.test(words[1]?.value ?? '') && words[2])
      sink.name('Pulumi stack', words[2], { vocabulary: true });
    for (const { value } of optionsOf(call.args, ['--secrets-provider'])) sink.name('secrets provider', value, { kind: 'encryption' });
  },
  variables: [{ name: /^PULUMI_STACK(?:_NAME)?$/, what: 'Pulumi stack', as: 'name', more: { vocabulary: true } }],
  document({ document }, sink) {
    const { path, text } = document.file;
    if (stackFile.test(path)) {
      for (const { keyPath, chosen } of entriesOf(document)) {
        const last = keyPath.at(-1) ?? '';
        if (keyPath[0] === 'environment' && (keyPath.length === 2 || (keyPath[1] === 'imports' && keyPath.length === 3)))
          sink.name('Pulumi environment', chosen, { keyPath, kind: 'include' });
        else if (keyPath[0] === 'secretsprovider') sink.name('secrets provider', chosen, { keyPath, kind: 'encryption' });
        else if (keyPath[0] !== 'config' || keyPath.length !== 2) continue;
        else if (/(?:stack|stackref|stackname|stack_name)$/i.test(last)) sink.name('Pulumi stack', chosen, { keyPath, kind: 'include' });
        else if (last === 'aws:profile') sink.name('AWS profile', chosen, { keyPath });
        else if (last === 'gcp:project') sink.name('Google Cloud project', chosen, { keyPath });
        else if (last === 'kubernetes:context') sink.name('kube context', chosen, { keyPath });
        else if (last === 'kubernetes:namespace') sink.name('namespace', chosen, { keyPath });
      }
      return;
    }
    for (const match of text.matchAll(reference)) {
      const start = match.index + match[0].length - 1 - match[1]!.length;
      sink.name(
        'Pulumi stack',
        { value: match[1]!, range: { start, end: start + match[1]!.length } },
        { keyPath: [match[1]!], kind: 'include' },
      );
    }
  },
};
export default reader;
