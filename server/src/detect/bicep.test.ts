import { describe, it } from 'mocha';
import { check, checkFix, checkNone } from '../../../test/support/fixture.ts';
import { underline } from '../../../test/support/underline.ts';

const rule = 'hardcoded-credential';

describe('credentials in Bicep', () => {
  const fires: Record<string, string> = {
    'the default of a secure parameter, whatever its name': "//- /main.bicep\n@secure()\nparam sqlAdmin string = '⟪{{fake:password:1}}⟫'\n",
    'the default of a secure parameter with other decorators':
      "//- /main.bicep\n@description('For the database')\n@sys.secure()\n@minLength(8)\nparam dbLogin string = '⟪{{fake:password:2}}⟫'\n",
    'the default of a parameter with the name of a credential': "//- /main.bicep\nparam adminPassword string = '⟪{{fake:password:3}}⟫'\n",
    'a value in a parameter file': "//- /main.bicepparam\nusing './main.bicep'\nparam adminPassword = '⟪{{fake:password:4}}⟫'\n",
    'a property of a resource':
      "//- /vm.bicep\nresource vm 'Microsoft.Compute/virtualMachines@2023-03-01' = {\n  name: 'vm'\n  properties: {\n    osProfile: {\n      adminUsername: 'azureuser'\n      adminPassword: '⟪{{fake:password:5}}⟫'\n    }\n  }\n}\n",
    'a parameter of a module':
      "//- /main.bicep\nmodule db './db.bicep' = {\n  name: 'db'\n  params: {\n    administratorLoginPassword: '⟪{{fake:password:6}}⟫'\n  }\n}\n",
    'an app setting by name and value':
      "//- /app.bicep\nresource app 'Microsoft.Web/sites@2023-12-01' = {\n  properties: {\n    siteConfig: {\n      appSettings: [\n        {\n          name: 'DB_PASSWORD'\n          value: '⟪{{fake:password:7}}⟫'\n        }\n      ]\n    }\n  }\n}\n",
    'one branch of an expression':
      "//- /main.bicep\nparam given string\nvar adminPassword = empty(given) ? '⟪{{fake:password:8}}⟫' : given\n",
    'a variable': "//- /main.bicep\nvar clientSecret = '⟪{{fake:alnum32:9}}⟫'\n",
    'a token in a string of several lines': "//- /main.bicep\nvar script = '''\nexport GH_TOKEN=⟪{{fake:github-pat:10}}⟫\n'''\n",
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(rule, underline(text)));

  const silent: Record<string, string> = {
    'secure parameters without a default': '//- /main.bicep\n@secure()\nparam adminPassword string\n@secure()\nparam x string\n',
    'generated and empty defaults':
      "//- /main.bicep\n@secure()\nparam adminPassword string = newGuid()\n@secure()\nparam token string = ''\n@secure()\nparam sshKey string?\n",
    'a password policy and other names':
      "//- /main.bicep\nparam passwordPolicy string = 'Strong12Required'\nparam secretName string = 'orders-db-connection-7'\nparam keyVaultName string = 'kv-orders-prod-x7'\nparam tokenType string = 'bearer'\n",
    'a secret of an existing Key Vault':
      "//- /main.bicep\nresource kv 'Microsoft.KeyVault/vaults@2023-07-01' existing = {\n  name: 'kv-orders'\n}\nmodule db './db.bicep' = {\n  name: 'db'\n  params: {\n    adminPassword: kv.getSecret('sqlAdminPassw0rd')\n    other: kv.getSecret('sqlAdminPassw0rd', 'a1b2c3d4')\n  }\n}\n",
    'getSecret and readEnvironmentVariable in a parameter file':
      "//- /main.bicepparam\nusing './main.bicep'\nparam adminPassword = getSecret('0000-sub', 'rg-orders', 'kv-orders', 'sqlAdminPassw0rd')\nparam apiToken = readEnvironmentVariable('API_TOKEN')\n",
    'keys that are listed at deployment':
      "//- /main.bicep\nvar accountKey = stg.listKeys().keys[0].value\nvar primaryKey = listKeys(resourceId('Microsoft.Storage/storageAccounts', name), '2023-01-01').keys[0].value\nvar storageConnectionString = 'DefaultEndpointsProtocol=https;AccountName=${stg.name};AccountKey=${stg.listKeys().keys[0].value};EndpointSuffix=${environment().suffixes.storage}'\n",
    'references to parameters':
      "//- /main.bicep\n@secure()\nparam sqlPw1 string\nvar adminPassword = sqlPw1\nvar connection = 'Server=tcp:${server};User ID=${login};Password=${sqlPw1};'\nresource a 'T/x@2023-01-01' = {\n  properties: { password: '${sqlPw1}', apiKey: config.apiKey8, clientSecret: secrets['orders7'] }\n}\n",
    'the id of a secret in a vault':
      "//- /main.bicep\nvar passwordReference = '@Microsoft.KeyVault(SecretUri=${kv.properties.vaultUri}secrets/db-password)'\nvar secretUri = 'https://kv-orders${environment().suffixes.keyvaultDns}/secrets/db-password'\n",
    'names that are compared': "//- /main.bicep\nvar tokenKind = secretMode == 'Rotating9x7Mode' ? a : b\n",
    'descriptions, types and allowed values':
      "//- /main.bicep\n@description('The admin password, at least 12 characters')\n@allowed([\n  'sshPublicKey'\n  'password'\n])\nparam authenticationType string = 'sshPublicKey'\ntype login = {\n  @secure()\n  password: string\n  @description('a')\n  token: string?\n}\n",
    'the id of a principal on a secure parameter': "//- /main.bicep\n@secure()\nparam principal string = '{{fake:uuid:1}}'\n",
    'a location or name on a secure parameter':
      "//- /main.bicep\n@secure()\nparam cfg string = 'westeurope'\n@secure()\nparam rg string = 'rg-orders'\n",
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(rule, text));

  it('tells a literal default of an environment variable', () =>
    check(
      'fallback-credential',
      underline(
        "//- /main.bicepparam\nusing './main.bicep'\nparam adminPassword = readEnvironmentVariable('ADMIN_PASSWORD', '⟦{{fake:password:11}}⟧')\n",
      ),
    ));

  it('moves a value of a parameter file into an environment variable', () =>
    checkFix(
      rule,
      'Move to environment variable',
      "//- /main.bicepparam\nusing './main.bicep'\nparam adminPassword = '$0{{fake:password:12}}'\n",
      "//- /main.bicepparam\nusing './main.bicep'\nparam adminPassword = readEnvironmentVariable('ADMIN_PASSWORD')\n",
    ));
});
