import { eachMatch, pathSegments, segment } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const lookup =
  /\b(?:lookup|query)\(\s{0,4}['"](?:(?:community\.(?:hashi_vault|general)|amazon\.aws)\.)?(?:hashi_vault|vault_kv[12]_get|vault_read|aws_secret|aws_ssm|secretsmanager_secret|ssm_parameter|onepassword|passwordstore|bitwarden|bitwarden_secrets_manager)['"]\s{0,4},\s{0,4}['"](?:secret=)?([A-Za-z0-9_./ -]{1,200})/dg;

/** Ansible: `!vault |` with `$ANSIBLE_VAULT;…`, and lookups of secret stores. */
const syntax: ReferenceSyntax = {
  id: 'ansible-vault',
  provider: 'ansible-vault',
  store: { kind: 'encrypted', global: false, tool: 'Ansible Vault' },
  title: 'Ansible Vault',
  source: 'https://docs.ansible.com/ansible/latest/vault_guide/index.html',
  markers: ['$ANSIBLE_VAULT', 'lookup(', 'query('],
  recognise: ({ entry }) =>
    /^\s{0,40}\$ANSIBLE_VAULT;/.test(entry.value)
      ? [{ start: 0, end: entry.value.length, locator: { path: entry.keyPath.join('.') }, encrypted: true }]
      : eachMatch(entry.value, lookup, (match) => ({ locator: { path: match[1]! }, segments: pathSegments(segment(match, 1)!) })),
};
export default syntax;
