import type { Platform } from '../platform.ts';

/** Bicep files and their parameter files. https://learn.microsoft.com/azure/azure-resource-manager/bicep/file */
const platform: Platform = {
  id: 'bicep',
  title: 'Bicep',
  formats: ['bicep'],
  paths: ['**/*.bicep', '**/*.bicepparam'],
  closed: true,
  cloud: true,
};
export default platform;
