import type { Platform } from '../platform.ts';

/** .NET configuration. https://learn.microsoft.com/dotnet/core/extensions/configuration-providers */
const platform: Platform = {
  id: 'dotnet',
  title: '.NET',
  formats: ['json', 'xml'],
  paths: ['**/appsettings*.json', '**/local.settings.json', '**/web*.config', '**/app*.config', '**/launchSettings.json'],
};
export default platform;
