import type { Platform } from '../platform.ts';

/** CloudFormation and SAM templates. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html */
const platform: Platform = {
  id: 'cloudformation',
  title: 'CloudFormation',
  formats: ['yaml', 'json'],
  recognises: (_path, { entries }) =>
    entries.some(
      (entry) =>
        entry.keyPath[0] === 'AWSTemplateFormatVersion' ||
        (entry.keyPath[0] === 'Resources' && entry.keyPath[2] === 'Type' && entry.value.startsWith('AWS::')),
    ),
};
export default platform;
