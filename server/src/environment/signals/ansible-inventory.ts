import { keyScopes } from '../scopes.ts';
import { isEnvironmentName } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Where Ansible inventories stand by custom, besides what the directory and file-name signals read from the path. */
const inventory = /(?:^|\/)(?:hosts|inventory|inventories)(?:[.\-_][A-Za-z0-9.\-_]{1,64})?$|(?:^|\/)inventor(?:y|ies)\/[^/]{1,128}$/i;

/**
 * Groups of an inventory that are named after an environment: INI `[production]` and `[production:vars]`, YAML
 * `children: production:`. https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html
 */
const signal: Signal = {
  id: 'ansible-inventory',
  collect({ document, path }) {
    if (!document || !inventory.test(path)) return [];
    const found: ScopedEvidence[] = [];
    for (const scope of keyScopes(document.entries, 6)) {
      const key = scope.keyPath[scope.keyPath.length - 1]!;
      if (scope.keyPath.length > 1 && scope.keyPath[scope.keyPath.length - 2] !== 'children') continue;
      const group = key.replace(/:(?:vars|children)$/, '');
      const name = isEnvironmentName(group);
      if (!name || name.tier === 'shared') continue;
      found.push({
        scope: scope.range,
        evidence: {
          carrier: 'section',
          environment: name.environment,
          tier: name.tier,
          weight: 88,
          reason: `inventory group \`${group}\``,
        },
      });
    }
    return found;
  },
};
export default signal;
