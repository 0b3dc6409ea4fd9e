import type { Entry } from '../../../model/document.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { Workload } from '../../../model/infrastructure.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { folderOf, resolvePath } from '../../../base/path.ts';
import type { PlatformReader } from '../../reader.ts';

/** Keys of which a play has at least one besides `hosts`. */
const playKeys = ['tasks', 'roles', 'pre_tasks', 'post_tasks', 'handlers', 'vars_files', 'vars', 'become', 'gather_facts'];

/**
 * Ansible playbooks: each play with the files of variables that it takes in.
 * https://docs.ansible.com/ansible/latest/reference_appendices/playbooks_keywords.html#play
 */
const reader: PlatformReader = {
  id: 'ansible',
  formats: ['yaml'],
  markers: ['hosts:'],
  read({ document, trees }) {
    const { path } = document.file;
    const workloads: Workload[] = [];
    const identities: IdentityMention[] = [];
    for (const root of trees) {
      for (const play of root.children) {
        if (!isPlay(play)) continue;
        workloads.push(workloadOf(play, path));
        for (const entry of filesOf(play)) {
          const file = resolvePath(folderOf(path), entry.value);
          if (file === undefined || file === '') continue;
          identities.push({
            mark: 'secret-name',
            id: `env-file:${file}`,
            title: `variables file ${file}`,
            range: entry.valueRange,
            keyPath: entry.keyPath,
            role: 'uses',
            local: true,
          });
        }
      }
    }
    return workloads.length > 0 ? { infrastructure: { workloads }, identities } : undefined;
  },
};
export default reader;

/** An item of the root's sequence that says on which hosts what is done. */
function isPlay(node: TreeNode): boolean {
  return /^\d+$/.test(node.key) && scalarsAt(node, 'hosts').length > 0 && playKeys.some((key) => at(node, key) !== undefined);
}

function workloadOf(play: TreeNode, path: string): Workload {
  const hosts = scalarsAt(play, 'hosts').map((entry) => entry.value);
  const name = textAt(play, 'name') ?? hosts.join(', ');
  const head = at(play, 'name')?.entry ?? scalarsAt(play, 'hosts')[0];
  return {
    id: `ansible:${name}`,
    title: `play ${name}`,
    range: play.range,
    head: head?.valueRange ?? headRange(play),
    // Plays of one playbook set up one application together.
    images: [`ansible:${path}`],
  };
}

/** `vars_files`: each item a file, or a list of which the first that exists is taken. */
function filesOf(play: TreeNode): readonly Entry[] {
  return [
    ...scalarsAt(play, 'vars_files'),
    ...childrenAt(play, 'vars_files').flatMap((item) => item.children.flatMap((child) => (child.entry ? [child.entry] : []))),
  ];
}
