import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { at } from '../../../syntax/tree.ts';
import { readTemplate } from './_iamTemplate.ts';

/** CloudFormation and SAM templates, YAML and JSON. */
const reader: PlatformReader = {
  id: 'cloudformation',
  platforms: ['cloudformation'],
  markers: ['aws::'],
  read({ document, trees, map }): PlatformFacts | undefined {
    const resources = at(trees[0], 'Resources');
    return resources && readTemplate(resources, document, map);
  },
};
export default reader;
