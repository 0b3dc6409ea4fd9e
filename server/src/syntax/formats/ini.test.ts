import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import ini from './ini.ts';

const entries = (text: string): string[] =>
  ini.parse(text, defaultParseLimits).entries.map((entry) => `${entry.keyPath.join('/')}=${entry.value}`);

describe('ini', () => {
  it('reads sections, separators and quotes', () => {
    assert.deepEqual(
      entries(
        'top = 0\n[profile prod]\naws_secret_access_key=a/b+c==\nregion : eu-1\n[remote "origin"]\n\turl = https://h/x\nq = "a;b" ; note\nr = \'c d\'\nempty =\n',
      ),
      [
        'top=0',
        'profile prod/aws_secret_access_key=a/b+c==',
        'profile prod/region=eu-1',
        'remote.origin/url=https://h/x',
        'remote.origin/q=a;b',
        'remote.origin/r=c d',
        'remote.origin/empty=',
      ],
    );
  });

  it('reads registries, servers and clients that write it their own way', () => {
    assert.deepEqual(entries('//registry.acme.test/:_authToken=${T}\n@acme:registry=https://r/\n'), [
      '//registry.acme.test/:_authToken=${T}',
      '@acme:registry=https://r/',
    ]);
    assert.deepEqual(entries('requirepass s3 # note\nuser nginx;\nEnvironment="A=b"\n'), [
      'requirepass=s3',
      'user=nginx',
      'Environment=A=b',
    ]);
    assert.deepEqual(entries('[client]\npassword = "x#y"\n'), ['client/password=x#y']);
  });

  it('collects comments and keeps exact places', () => {
    const text = '; a\n# b\n// c\nk = v ; d\n';
    const {
      entries: [entry],
      comments,
    } = ini.parse(text, defaultParseLimits);
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['a', 'b', 'c', 'd'],
    );
    assert.deepEqual(
      [
        text.slice(entry!.keyRange!.start, entry!.keyRange!.end),
        text.slice(entry!.valueRange.start, entry!.valueRange.end),
        entry!.verbatim,
      ],
      ['k', 'v', true],
    );
  });

  it('reads on after a section that is not closed', () => {
    assert.deepEqual(entries('[a\nk=v\n'), ['k=v']);
    assert.equal(ini.parse('[a\nk=v\n', defaultParseLimits).problems.length, 1);
  });
});
