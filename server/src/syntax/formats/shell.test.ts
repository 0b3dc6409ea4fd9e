import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import shell from './shell.ts';

const entries = (text: string): string[] =>
  shell.parse(text, defaultParseLimits).entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`);

describe('shell', () => {
  it('reads assignments with every kind of quotes', () => {
    assert.deepEqual(entries(`A=1 B='x y' export C="d \\"e\\" $F"\ndeclare -x G=$'h\\ti'\nJ=k"l m"'n'\\ o\nP+=q\nR[2]=s # t=u\n`), [
      'A=1',
      'B=x y',
      'C=d "e" $F',
      'G=h\ti',
      'J=kl mn o',
      'P=q',
      'R[2]=s',
    ]);
  });

  it('keeps expansions and substitutions as written', () => {
    assert.deepEqual(entries('A="$(cmd "x y")" B=${C:-d e} D=$(f g)\n'), ['A=$(cmd "x y")', 'B=${C:-d e}', 'D=$(f g)']);
  });

  it('reads options with values, also those that hold pairs', () => {
    assert.deepEqual(
      entries(
        'mysql -u root --password=pw -p "other" \\\n  --host db\nhelm upgrade --set auth.password=a --set-string "b.c=d e"\ndocker run -e K=v -e "L=m n" img\njava -Dx.y=z -jar a.jar\nmake TOKEN=t\n',
      ),
      ['u=root', 'password=pw', 'p=other', 'host=db', 'auth.password=a', 'b.c=d e', 'K=v', 'L=m n', 'x.y=z', 'jar=a.jar', 'TOKEN=t'],
    );
  });

  it('reads heredocs and goes on after them', () => {
    assert.deepEqual(entries('cat <<EOF > f\nA=1\nEOF\nB=2\ncat <<-\'X Y\'\n\tq\n\tX Y\nC=3 <<<"here"\n'), [
      '<<=A=1',
      'B=2',
      '<<=q',
      'C=3',
    ]);
  });

  it('reads on after what is not closed', () => {
    assert.deepEqual(entries('cat <<EOF\nA=1\nB="x\n'), ['A=1', 'B=x']);
    assert.deepEqual(entries("echo it's\nC=d\n"), ['C=d']);
  });

  it('gives exact places and comments', () => {
    const text = '#!/bin/sh\nexport KEY="v w" # why\n';
    const { entries: found, comments } = shell.parse(text, defaultParseLimits);
    const { keyRange, valueRange, quoting, verbatim } = found[0]!;
    assert.deepEqual(
      [text.slice(keyRange!.start, keyRange!.end), text.slice(valueRange.start, valueRange.end), quoting, verbatim],
      ['KEY', 'v w', 'double', true],
    );
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['!/bin/sh', 'why'],
    );
  });
});
