import type { Platform } from '../platform.ts';

/** Azure Pipelines. https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/ */
const platform: Platform = {
  id: 'azure-pipelines',
  title: 'Azure Pipelines',
  formats: ['yaml'],
  paths: ['**/azure-pipelines*.y*ml', '**/.azure-pipelines/**', '**/.azuredevops/**'],
};
export default platform;
