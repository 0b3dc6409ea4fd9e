import { resolvePath } from '../../base/path.ts';
import type { Composer } from '../composer.ts';

/** Local modules: https://developer.hashicorp.com/terraform/language/modules/sources#local-paths */
const composer: Composer = {
  id: 'terraform',
  read(document, { folder }, { takes }) {
    if (document.format !== 'hcl') return;
    for (const { keyPath, value, valueRange } of document.entries) {
      const called = keyPath[0] === 'module' && keyPath.length === 3 && keyPath[2] === 'source';
      // Terragrunt: `terraform { source = "../../modules/db" }`
      const grunt = keyPath[0] === 'terraform' && keyPath.length === 2 && keyPath[1] === 'source';
      if ((!called && !grunt) || !/^\.{1,2}\//.test(value)) continue;
      const path = resolvePath(folder, value.replace('//', '/'));
      if (path !== undefined && path !== folder) takes.push({ path, how: 'module', range: valueRange });
    }
  },
};
export default composer;
