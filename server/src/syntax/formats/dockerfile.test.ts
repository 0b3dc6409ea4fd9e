import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import dockerfile from './dockerfile.ts';

const entries = (text: string): string[] =>
  dockerfile.parse(text, defaultParseLimits).entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`);

describe('dockerfile', () => {
  it('reads ENV, ARG and LABEL in both forms, over lines and with comments in between', () => {
    const text = 'ARG T=1 U\nENV A=b C="d e" \\\n  # note\n\n  F=g\\ h\nENV OLD value here\nLABEL "x.y"="z" w=\'q\'\nONBUILD ENV L=m\n';
    assert.deepEqual(entries(text), [
      'ARG.T=1',
      'ENV.A=b',
      'ENV.C=d e',
      'ENV.F=g h',
      'ENV.OLD=value here',
      'LABEL.x.y=z',
      'LABEL.w=q',
      'ENV.L=m',
    ]);
  });

  it('reads RUN as shell, with its here-documents', () => {
    const text = 'RUN --mount=type=secret,id=x X=1 cmd --token abc \\\n  && echo\nRUN <<EOF\nexport Y=2\nEOF\nENV Z=3\n';
    assert.deepEqual(entries(text), ['RUN.mount=type=secret,id=x', 'RUN.X=1', 'RUN.token=abc', 'RUN.<<=export Y=2', 'ENV.Z=3']);
  });

  it('reads the exec form', () => {
    assert.deepEqual(entries('CMD ["server", "--port=80", "--password", "p\\"w", "-v", "DB=x"]\n'), [
      'CMD=server',
      'CMD.port=80',
      'CMD.password=p"w',
      'CMD.DB=x',
    ]);
  });

  it('reads the escape directive of Windows images', () => {
    assert.deepEqual(entries('# escape=`\nENV A=C:\\x `\n  B=2\n'), ['ENV.A=C:\\x', 'ENV.B=2']);
  });

  it('gives exact places and comments', () => {
    const text = '# first\nFROM a:1 AS b\nENV KEY="v w"\n';
    const { entries: found, comments } = dockerfile.parse(text, defaultParseLimits);
    const env = found.at(-1)!;
    assert.deepEqual(
      [text.slice(env.keyRange!.start, env.keyRange!.end), text.slice(env.valueRange.start, env.valueRange.end), env.quoting, env.verbatim],
      ['KEY', 'v w', 'double', true],
    );
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['first'],
    );
    assert.equal(found[0]!.value, 'a:1 AS b');
  });
});
