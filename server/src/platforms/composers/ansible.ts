import type { Composer } from '../composer.ts';

const group = /^(.*?\/?)group_vars\/(?!all(?:\/|\.|$))[^/]{1,64}(?:\/[^/]{1,64})?$/;
const forAll = ['all.yml', 'all.yaml', 'all', 'all/main.yml', 'all/vars.yml'];

/** https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html#organizing-host-and-group-variables */
const composer: Composer = {
  id: 'ansible',
  layersBelow({ path }) {
    const match = group.exec(path);
    return match ? forAll.map((file) => ({ path: `${match[1]!}group_vars/${file}`, how: 'layer' })) : [];
  },
};
export default composer;
