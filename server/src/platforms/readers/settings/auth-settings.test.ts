import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readWith } from '../../../../../test/support/reader.ts';
import reader from './auth-settings.ts';

/** Kind, setting and underlined text of every weakness. */
function found(path: string, text: string): string[][] {
  const { infrastructure, at } = readWith(reader, path, text);
  return infrastructure.weaknesses.map((one) => [one.kind, one.setting, at(one.range)]);
}

describe('platform reader auth-settings', () => {
  const cases: Record<string, readonly [string, string, readonly (readonly string[])[]]> = {
    dotenv: ['.env', 'PGSSLMODE=disable\n', [['tls-off', 'PGSSLMODE = disable', 'disable']]],
    ini: ['grafana.ini', '[auth.anonymous]\nenabled = true\n', [['anonymous-access', 'auth.anonymous.enabled = true', 'true']]],
    npmrc: ['.npmrc', 'strict-ssl=false\n', [['tls-verification-off', 'strict-ssl = false', 'false']]],
    YAML: ['otel.yaml', 'exporters:\n  otlp:\n    tls:\n      insecure: true\n', [['tls-off', 'tls.insecure = true', 'true']]],
    TOML: ['config.toml', '[http]\nverify = false\n', [['tls-verification-off', 'http.verify = false', 'false']]],
    properties: ['app.properties', 'db.url=jdbc:mysql://db.acme.com/o?useSSL=false\n', [['tls-off', 'useSSL=false', 'useSSL=false']]],
    JSON: ['c.json', '{"tlsAllowInvalidCertificates": true}', [['tls-verification-off', 'tlsAllowInvalidCertificates = true', 'true']]],
    'a dotted key of YAML': [
      'es.yml',
      'xpack.security.enabled: false\n',
      [['no-authentication', 'xpack.security.enabled = false', 'false']],
    ],
    'a connection string': [
      'appsettings.json',
      '{"Db": "Server=tcp:db.acme.com;Encrypt=False;Trust Server Certificate=true"}',
      [
        ['tls-off', 'Encrypt=False', 'Encrypt=False'],
        ['tls-verification-off', 'Trust Server Certificate=true', 'Trust Server Certificate=true'],
      ],
    ],
    'a script': ['x.sh', 'curl --insecure https://api.acme.com\n', [['tls-verification-off', 'curl --insecure', '--insecure']]],
    'a password over http': [
      'x.yaml',
      'url: http://ci:${PASSWORD}@nexus.acme.com/\n',
      [['basic-auth-over-http', 'user and password over http:// to nexus.acme.com', 'nexus.acme.com']],
    ],
  };
  for (const [name, [path, text, wanted]] of Object.entries(cases)) it(`reads ${name}`, () => assert.deepEqual(found(path, text), wanted));

  const silent: Record<string, readonly [string, string]> = {
    'settings that are right': ['.env', 'PGSSLMODE=verify-full\nVERIFY_SSL=true\nINSECURE_SKIP_VERIFY=false\n'],
    'words without their section': ['x.yaml', 'plugin:\n  enabled: true\n  verify: false\nmode: disable\n'],
    'a loopback connection': ['x.env', 'A=postgres://localhost/o?sslmode=disable\nB=127.0.0.1:5432/o?sslmode=disable\n'],
    'options of programs': ['x.yaml', 'args: --tls=false --ssl=false\n'],
    'proxies and private hosts': ['x.env', 'HTTP_PROXY=http://u:p@proxy.acme.com:3128\nURL=http://u:p@10.1.2.3/\nDB=http://u:p@db:9200\n'],
    'curl with a key': ['x.sh', 'curl --cacert ca.pem --key k.pem https://api.acme.com\ncurl -sS https://api.acme.com/-k\n'],
    'a variable of a container': ['docker-compose.yml', 'services:\n  a:\n    image: a\n    environment:\n      SKIP: "yes"\n'],
  };
  for (const [name, [path, text]] of Object.entries(silent)) it(`leaves ${name}`, () => assert.deepEqual(found(path, text), []));

  it('never holds the password', () => {
    const { infrastructure } = readWith(reader, 'x.yaml', 'url: http://ci:hunter2hunter2@nexus.acme.com/\n');
    assert.equal(JSON.stringify(infrastructure).includes('hunter2'), false);
  });
});
