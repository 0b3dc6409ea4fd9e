import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { defaultParseLimits } from './format.ts';
import { formatFor } from './formatRegistry.ts';
import { formats } from './formats.generated.ts';

const shaped = fc
  .array(
    fc.constantFrom(
      'a',
      'key',
      '=',
      ': ',
      '"',
      "'",
      '\n',
      '\r\n',
      '  ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '#',
      '//',
      '/*',
      '*/',
      '|',
      '>-',
      '&x ',
      '*x',
      '!t ',
      '\\',
      '${',
      '$(',
      '{{',
      '}}',
      '<<EOF',
      'EOF',
      '"""',
      "'''",
      ',',
      '---',
      'ENV ',
      'RUN ',
      'machine ',
      '\u{1F600}',
      '\0',
      '\t',
      'é',
      '%',
      '?',
      ';',
      '(',
      ')',
      '-p ',
      '--x=',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const key = (path: string, text: string): string[] =>
  formatFor(path)
    .parse(text, defaultParseLimits)
    .entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`);

describe('formats', () => {
  for (const format of formats) {
    it(`${format.id}: never throws, and every range is sound, whatever the text`, () => {
      fc.assert(
        fc.property(fc.oneof(shaped, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
          const { entries, comments, problems } = format.parse(text, defaultParseLimits);
          let last = 0;
          for (const { valueRange, keyRange, value, verbatim, keyPath } of entries) {
            assert.ok(valueRange.start >= last && valueRange.start <= valueRange.end && valueRange.end <= text.length, 'value range');
            last = valueRange.start;
            if (keyRange) assert.ok(keyRange.start >= 0 && keyRange.start <= keyRange.end && keyRange.end <= text.length, 'key range');
            assert.equal(verbatim, text.slice(valueRange.start, valueRange.end) === value);
            assert.ok(keyPath.every((part) => typeof part === 'string'));
          }
          for (const { range } of [...comments, ...problems])
            assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length, 'range');
        }),
        { numRuns: 1_000 },
      );
    });

    it(`${format.id}: keeps its limits`, () => {
      const deep = [
        '{"a":'.repeat(5_000),
        '['.repeat(5_000),
        '<a>'.repeat(5_000),
        'a {\n'.repeat(5_000),
        `${'- '.repeat(5_000)}x`,
        Array.from({ length: 3_000 }, (_, i) => `${' '.repeat(i % 900)}k:`).join('\n'),
      ];
      for (const text of deep) format.parse(text, defaultParseLimits);
      const many = format.parse('a=1\n"b": 2,\nc: 3\nENV d=4\n'.repeat(200), { maxEntries: 10, maxDepth: 5 });
      assert.ok(many.entries.length <= 10);
    });

    it(`${format.id}: gives the entries of a broken text up to the break in bounded time`, () => {
      for (const unit of [
        '"',
        "'",
        '{{',
        '${',
        '\\',
        'a=',
        'a: ',
        '<a ',
        '<<E\n',
        '[',
        '|\n',
        'x ',
        '"a" ',
        "a='",
        '#',
        ' #',
        '- ',
        '\n',
        '- - ',
        'a:\n',
        '/*',
      ])
        format.parse(unit.repeat(Math.ceil(60_000 / unit.length)), defaultParseLimits);
    });
  }

  it('are chosen by path before language', () => {
    const table: Record<string, string> = {
      '.env': 'dotenv',
      '.env.production.local': 'dotenv',
      'prod.env': 'dotenv',
      '.env.example': 'dotenv',
      'config/app.YML': 'yaml',
      'chart/templates/x.yaml': 'yaml',
      'config.yml.dist': 'yaml',
      'appsettings.Production.json': 'json',
      'settings.json.tmpl': 'json',
      'wrangler.toml': 'toml',
      'application-prod.properties': 'properties',
      'main.tf': 'hcl',
      'main.bicep': 'bicep',
      'prod.bicepparam': 'bicep',
      'prod.tfvars': 'hcl',
      'prod.auto.tfvars.json': 'json',
      'web.config': 'xml',
      'pom.xml': 'xml',
      Dockerfile: 'dockerfile',
      'Dockerfile.prod': 'dockerfile',
      'deploy.sh': 'shell',
      '.envrc': 'shell',
      '.npmrc': 'ini',
      'home/.aws/credentials': 'ini',
      '.netrc': 'netrc',
      '.pgpass': 'pgpass',
      'src/app.ts': 'plain',
      notes: 'plain',
    };
    for (const [path, id] of Object.entries(table)) assert.equal(formatFor(path).id, id, path);
    const more: Record<string, string> = {
      'chart/templates/_helpers.tpl': 'yaml',
      'view.tpl': 'plain',
      'main.tf.tpl': 'hcl',
      'values.yaml.gotmpl': 'yaml',
      'a.env.ts': 'plain',
      '.flaskenv': 'dotenv',
      '.dev.vars': 'dotenv',
      '.env-prod': 'dotenv',
      id_rsa: 'pem',
      'server.key': 'pem',
      'deploy.ps1': 'scripts-windows',
      'run.cmd': 'scripts-windows',
      'config/database.yml.erb': 'yaml',
      'app.conf.j2': 'ini',
      'NuGet.Config': 'xml',
      'Info.plist': 'xml',
      Containerfile: 'dockerfile',
      'api.Dockerfile': 'dockerfile',
      'x.tfstate': 'json',
      'x.code-workspace': 'json',
      '.git/config': 'ini',
      config: 'plain',
      '.kube/config': 'yaml',
      'src/config': 'plain',
    };
    for (const [path, id] of Object.entries(more)) assert.equal(formatFor(path).id, id, path);
    assert.equal(formatFor('Untitled-1', 'yaml').id, 'yaml');
    assert.equal(formatFor('a.json', 'plaintext').id, 'json');
  });

  it('json: paths, comments, trailing commas and broken text', () => {
    assert.deepEqual(key('a.json', '{"a": {"b": [1, "x\\n", {"c": true}]}, // note\n "d": null,}'), [
      'a.b.0=1',
      'a.b.1=x\n',
      'a.b.2.c=true',
      'd=null',
    ]);
    assert.deepEqual(key('a.json', '{"a": "1", "b": , "c": "3"'), ['a=1', 'c=3']);
  });

  it('ini: sections, comments, quotes, registries', () => {
    assert.deepEqual(key('a.ini', '; c\n[db]\nuser = x ; note\npass="a;b"\n[remote "o"]\nurl: y\n'), [
      'db.user=x',
      'db.pass=a;b',
      'remote.o.url=y',
    ]);
    assert.deepEqual(key('.npmrc', '//registry.acme.test/:_authToken=${T}\n'), ['//registry.acme.test/:_authToken=${T}']);
  });

  it('properties: separators, continuation, escapes, documents', () => {
    const text = 'a.b = 1\nc:2\nd 3\n# x\ne = one \\\n   two\nf=\\u00e9\n#---\ng=h\n';
    assert.deepEqual(key('a.properties', text), ['a.b=1', 'c=2', 'd=3', 'e=one two', 'f=é', 'g=h']);
    assert.deepEqual(
      formatFor('a.properties')
        .parse(text, defaultParseLimits)
        .entries.map((entry) => entry.document),
      [0, 0, 0, 0, 0, 1],
    );
  });

  it('hcl: blocks, objects, lists, heredocs, expressions', () => {
    const text = `# c
resource "aws_db_instance" "main" {
  password = "x\${var.y}"
  tags = { Env = "prod", "k" : "v" }
  list = ["a", var.b, "c"]
  policy = jsonencode({ Action = "*" })
  user_data = <<-EOF
    export A=1
    EOF
  name = var.name // tail
  nested { deep = true }
}
`;
    assert.deepEqual(key('main.tf', text), [
      'resource.aws_db_instance.main.password=x${var.y}',
      'resource.aws_db_instance.main.tags.Env=prod',
      'resource.aws_db_instance.main.tags.k=v',
      'resource.aws_db_instance.main.list.0=a',
      'resource.aws_db_instance.main.list.1=var.b',
      'resource.aws_db_instance.main.list.2=c',
      'resource.aws_db_instance.main.policy.Action=*',
      'resource.aws_db_instance.main.user_data=    export A=1',
      'resource.aws_db_instance.main.name=var.name',
      'resource.aws_db_instance.main.nested.deep=true',
    ]);
  });

  it('xml: elements, attributes, named pairs, property lists', () => {
    assert.deepEqual(
      key('web.config', '<?xml version="1.0"?><c><!-- n --><add key="K" value="V&amp;"/><p name="x">y</p><e a="1">t</e><![CDATA[z]]></c>'),
      ['c.add.K=V&', 'c.p.x=y', 'c.e.@a=1', 'c.e=t', 'c=z'],
    );
    assert.deepEqual(key('a.plist', '<dict><key>Token</key><string>v</string></dict>'), ['dict.Token=v']);
  });

  it('dockerfile: ENV, ARG, RUN over lines', () => {
    assert.deepEqual(
      key('Dockerfile', 'FROM a\nARG T=1\nENV A=b C="d e" \\\n  F=g\nENV OLD value here\nRUN X=1 cmd --token abc \\\n  && echo\n'),
      ['FROM=a', 'ARG.T=1', 'ENV.A=b', 'ENV.C=d e', 'ENV.F=g', 'ENV.OLD=value here', 'RUN.X=1', 'RUN.token=abc'],
    );
  });

  it('shell: assignments, options, heredocs', () => {
    assert.deepEqual(
      key(
        'a.sh',
        '# c\nexport A="x y" B=\'z\'\nC=$(cmd "q")\nmysql -u root -p secretword --host=h\ndocker run -e K=v img\ncat <<EOF\nbody\nEOF\n',
      ),
      ['A=x y', 'B=z', 'C=$(cmd "q")', 'u=root', 'p=secretword', 'host=h', 'K=v', '<<=body'],
    );
  });

  it('netrc and pgpass: words and fields by name', () => {
    assert.deepEqual(key('.netrc', 'machine h.test login u password "p w"\ndefault login a\n'), [
      'machine.h.test.machine=h.test',
      'machine.h.test.login=u',
      'machine.h.test.password=p w',
      'machine.default.login=a',
    ]);
    assert.deepEqual(key('.pgpass', 'h:5432:db:u:p\\:w\n').at(-1), 'pgpass.h.password=p:w');
  });

  it('plain: assignments in sources', () => {
    assert.deepEqual(key('a.ts', 'const apiKey: string = "abc"; // note\n'), ['apiKey=abc']);
    assert.deepEqual(key('a.php', "define('DB_PASSWORD', 'x1');\n$config['pass'] = 'y';\n"), ['DB_PASSWORD=x1', 'pass=y']);
    assert.deepEqual(key('a.py', 'TOKEN = r"z"\nconnect(password="w", user=u)\n'), ['TOKEN=z', 'password=w', 'user=u']);
  });
});
