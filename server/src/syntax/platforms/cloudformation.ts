import { byFirstKey } from '../firstKeys.ts';
import type { Platform } from '../platform.ts';

/** CloudFormation and SAM templates. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html */
const platform: Platform = {
  id: 'cloudformation',
  title: 'CloudFormation',
  formats: ['yaml', 'json'],
  closed: true,
  cloud: true,
  recognises(_path, { entries }) {
    const first = byFirstKey(entries);
    return (
      first.has('AWSTemplateFormatVersion') ||
      (first.get('Resources')?.some((entry) => entry.keyPath[2] === 'Type' && entry.value.startsWith('AWS::')) ?? false)
    );
  },
};
export default platform;
