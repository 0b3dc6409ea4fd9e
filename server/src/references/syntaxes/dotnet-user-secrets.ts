import { wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** .NET: `<UserSecretsId>` of a project, the name of the store that `dotnet user-secrets` keeps outside of it. */
const syntax: ReferenceSyntax = {
  id: 'dotnet-user-secrets',
  provider: 'dotnet-user-secrets',
  store: { kind: 'runtime', global: false },
  title: '.NET user secrets',
  source: 'https://learn.microsoft.com/aspnet/core/security/app-secrets',
  markers: ['UserSecretsId'],
  recognise: ({ entry: { keyPath, value } }) =>
    keyPath.at(-1) === 'UserSecretsId' && /^[\w.-]{1,128}$/.test(value) ? [wholeValue(value, { locator: { store: value, path: '' } })] : [],
};
export default syntax;
