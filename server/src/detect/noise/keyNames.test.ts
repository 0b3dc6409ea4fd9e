import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { gradeKey, isVocabulary, readKeyName } from './keyNames.ts';

describe('key names', () => {
  const strong = [
    'password',
    'DB_PASSWORD',
    'dbPassword',
    'spring.datasource.password',
    'MYSQL_ROOT_PASSWORD',
    'mysql-password',
    'userPass',
    'SMTP_PASS',
    'pwd',
    'passphrase',
    'client_secret',
    'clientSecret',
    'ClientSecret',
    'clientsecret',
    'api_key',
    'apiKey',
    'APIKEY',
    'API-Key',
    'x-api-key',
    'secretKey',
    'secret_key_base',
    'AWS_SECRET_ACCESS_KEY',
    'privateKey',
    'signing_key',
    'encryptionKey',
    'accountKey',
    'access_token',
    'refreshToken',
    'authToken',
    '_authToken',
    'githubtoken',
    'contraseña',
    'senha',
    'Passwort',
    'kennwort',
    'mot_de_passe',
    'motDePasse',
    'wachtwoord',
    'hasło',
    'lösenord',
    'пароль',
    '密码',
    'パスワード',
    'password_prod',
    'PASSWORD2',
    'MSSQL_Password',
    'db.password.default',
    'totpSecret',
    'ORACLE_PasswordSys'.replace('Sys', '_SYS'),
    'rootPassword',
    'MasterUserPassword',
    'cpassword',
    'tokenSecret',
    'secretToken',
  ];
  it('takes words of quality for nothing', () => assert.equal(gradeKey('db_password_secure'), 'strong'));
  it('takes labels of lookups for none', () => {
    for (const name of ['forKey', 'objectForKey', 'find_by_key']) assert.equal(gradeKey(name), 'none', name);
  });
  for (const name of strong) it(`${name} is strong`, () => assert.equal(gradeKey(name), 'strong'));

  const weak = [
    'key',
    'auth',
    'credentials',
    'salt',
    'MEILISEARCH_KEY',
    'loggedinkey',
    'Authorization',
    'pin',
    'secrets',
    'noncesalt',
    'mySignature',
  ];
  for (const name of weak) it(`${name} is weak`, () => assert.equal(gradeKey(name), 'weak'));

  const none = [
    'passwordPolicy',
    'tokenUrl',
    'secretName',
    'passwordRef',
    'existingSecret',
    'existingSecretPasswordKey',
    'keyVaultName',
    'secretKeyRef',
    'password_file',
    'DB_PASSWORD_FILE',
    'passwordField',
    'tokenType',
    'tokenExpiry',
    'max_tokens',
    'publicKey',
    'keyId',
    'primaryKey',
    'foreignKey',
    'keyboard',
    'authorization_endpoint',
    'passwordLength',
    'author',
    'authority',
    'sortKey',
    'cacheKey',
    'translationKey',
    'secret_arn',
    'token_ttl',
    'key_name',
    'password_reset_url',
    'bypass',
    'compass',
    'monkey',
    'tokenizer',
    'nextToken',
    'access_key_id',
    'username',
    'host',
    'passwordEncoder',
    'ssh_public_key',
    'secretProviderClass',
    'use',
    'spinner',
    'passwordKey',
    'topologyKey',
    '',
    'x',
  ];
  for (const name of none) it(`${name || 'nothing'} is none`, () => assert.equal(gradeKey(name), 'none'));

  it('reads names that are about a credential, and names of products that only begin like those', () => {
    for (const [name, about] of [
      ['LABEL_PASSWORD', 'label'],
      ['FORGOT_PASSWORD', 'forgot'],
      ['hide_password', 'hide'],
      ['errorPassword', 'error'],
      ['PASSWORD_ORDERS', 'orders'],
      ['LABEL_STUDIO_API_KEY', undefined],
      ['NEXT_AUTH_SECRET', undefined],
      ['MATCH_PASSWORD', undefined],
      ['ERROR_TRACKER_TOKEN', undefined],
      ['POLICY_API_KEY', undefined],
    ] as const)
      assert.deepEqual([name, gradeKey(name), readKeyName(name).about], [name, 'strong', about]);
    for (const name of ['next_page_token', 'csrf_token', 'existing_password', 'showAuth']) assert.equal(gradeKey(name), 'none', name);
  });
  it('reads other languages, with what the credential is for in any place', () => {
    for (const name of [
      '密钥',
      '数据库密码',
      'アクセスキー',
      'API토큰',
      '관리자비밀번호',
      'пароль_бд',
      'секретный_ключ',
      'ключ_апи',
      'senha_banco',
      'chave_secreta',
      'chave_de_acesso',
      'clave_api',
      'llave_privada',
      'contraseña_base',
      'mot_de_passe_bdd',
      'clé_secrète',
      'chiave_segreta',
      'klucz_api',
      'tajny_klucz',
      'api_schlüssel',
      'Zugangsschlüssel',
      'geheime_sleutel',
      'gizli_anahtar',
      'hemlig_nyckel',
    ])
      assert.equal(gradeKey(name), 'strong', name);
    for (const name of ['chave_nome', 'clave_tipo', 'ключ', 'klucz']) assert.notEqual(gradeKey(name), 'strong', name);
  });

  it('tells the kind', () => {
    assert.equal(readKeyName('db_password').kind, 'password');
    assert.equal(readKeyName('client_secret').kind, 'secret');
    assert.equal(readKeyName('gitlab_token').kind, 'token');
    assert.equal(readKeyName('api_key').kind, 'key');
  });

  it('knows labels', () => {
    for (const text of ['Passwort', 'Contraseña:', 'API key', 'Client Secret', 'Mot de passe'])
      assert.equal(isVocabulary(text), true, text);
    for (const text of ['hunter2', 'orders', 'Enter your password now please']) assert.equal(isVocabulary(text), false, text);
  });
});
