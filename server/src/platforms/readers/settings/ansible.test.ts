import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../../test/support/fixture.ts';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import { underline } from '../../../../../test/support/underline.ts';
import reader from './ansible.ts';

const text = `---
- name: Set up the web servers
  hosts: webservers
  become: true
  vars_files:
    - vars/common.yml
    - ../shared/secrets.yml
    - ["vars/{{ ansible_os_family }}.yml", "vars/defaults.yml"]
    - /etc/ansible/global.yml
  tasks:
    - name: Install
      ansible.builtin.package:
        name: nginx
- hosts:
    - db
    - replicas
  roles:
    - postgres
- import_playbook: other.yml
- hosts: nobody
`;

describe('reader ansible', () => {
  const read = readWith(reader, 'ansible/site.yml', text);

  it('reads plays', () => {
    assert.deepEqual(
      read.infrastructure.workloads.map((one) => [one.id, one.title, read.at(one.head), one.images]),
      [
        ['ansible:Set up the web servers', 'play Set up the web servers', 'Set up the web servers', ['ansible:ansible/site.yml']],
        ['ansible:db, replicas', 'play db, replicas', 'db', ['ansible:ansible/site.yml']],
      ],
    );
    const web = read.infrastructure.workloads[0]!;
    assert.ok(web.range.start <= text.indexOf('webservers') && web.range.end >= text.indexOf('nginx'));
    assert.ok(web.range.end <= text.indexOf('db'));
  });

  it('reads the files of variables that lie in the workspace', () => {
    assert.deepEqual(read.mentions, [
      'uses env-file:ansible/vars/common.yml',
      'uses env-file:shared/secrets.yml',
      'uses env-file:ansible/vars/defaults.yml',
    ]);
  });

  it('leaves other files with hosts alone', () => {
    for (const other of [
      'spec:\n  tls:\n    - hosts:\n        - shop.acme.io\n      secretName: shop-tls\n',
      '- hosts: [a.acme.io]\n  secretName: a\n',
      'hosts: all\ntasks: []\n',
    ])
      assert.deepEqual(readWith(reader, 'deploy/ingress.yml', other).infrastructure.workloads, []);
  });

  it('stands every text that is being typed', () => checkTyping(reader, 'ansible/site.yml', text));

  const vars = '//- /vars/secrets.yml\napi_token: {{fake:github-pat:1}}\n';
  const play = (name: string, file: string): string =>
    `//- /${name}.yml\n- name: ${name}\n  hosts: ${name}\n  vars_files:\n    - ${file}\n  tasks: []\n`;

  it('shows which playbooks share a file with credentials', async () => {
    await check(
      'identity-reused-across-workloads',
      underline(vars + play('orders', '⟦vars/secrets.yml⟧') + play('billing', '⟦vars/secrets.yml⟧')),
    );
    await checkNone('identity-reused-across-workloads', vars + play('orders', 'vars/secrets.yml') + play('billing', 'vars/billing.yml'));
    await checkNone(
      'identity-reused-across-workloads',
      `${vars}//- /site.yml\n- name: a\n  hosts: a\n  vars_files: [vars/secrets.yml]\n  tasks: []\n- name: b\n  hosts: b\n  vars_files: [vars/secrets.yml]\n  tasks: []\n`,
    );
  });
});
