import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf } from './_calls.ts';
import { entriesOf } from './_documents.ts';

/** Header of an encrypted file or value with the label of its key. https://docs.ansible.com/ansible/latest/vault_guide/vault_encrypting_content.html */
const header = /\$ANSIBLE_VAULT;1\.2;AES256;([\w.-]{1,60})/g;

/** Inventories, files of variables and keys. https://docs.ansible.com/ansible/latest/cli/ansible-playbook.html */
const reader: EdgeReader = {
  id: 'ansible',
  markers: ['ansible', 'vars_files', 'inventory'],
  programs: ['ansible-playbook', 'ansible', 'ansible-vault'],
  command({ program, args }, sink) {
    for (const { value } of program === 'ansible-vault' ? [] : optionsOf(args, ['--inventory', '--inventory-file', '-i']))
      if (/\.(?:ini|ya?ml|json|py)$/.test(value.value)) sink.file('inventory', value);
      else if (value.value.includes('/')) sink.folder('inventory', value);
      else sink.name('inventory', value);
    for (const { value } of optionsOf(args, ['--limit', '-l'])) sink.name('group of hosts', value);
    for (const { value } of optionsOf(args, ['--extra-vars', '-e']))
      if (value.value.startsWith('@')) sink.file('file of variables', { ...value, value: value.value.slice(1) });
    for (const { value } of optionsOf(args, ['--vault-id'])) {
      const [label = ''] = value.value.split('@');
      if (label !== '' && value.value.includes('@'))
        sink.name('vault id', { ...value, value: label }, { kind: 'encryption', vocabulary: true });
    }
    for (const { value } of optionsOf(args, ['--vault-password-file'])) sink.file('vault password file', value, { secrets: true });
  },
  variables: [{ name: /^ANSIBLE_INVENTORY$/, what: 'inventory', as: 'file' }],
  document({ document }, sink) {
    if (document.format === 'yaml')
      for (const { keyPath, chosen } of entriesOf(document))
        if (keyPath.at(-2) === 'vars_files' || (keyPath.at(-1) === 'vars_files' && keyPath.length <= 2))
          sink.file('file of variables', chosen, { keyPath });
    for (const match of document.file.text.matchAll(header)) {
      const start = match.index + match[0].length - match[1]!.length;
      sink.name(
        'vault id',
        { value: match[1]!, range: { start, end: start + match[1]!.length } },
        { keyPath: ['$ANSIBLE_VAULT', match[1]!], kind: 'encryption', vocabulary: true },
      );
    }
  },
};
export default reader;
