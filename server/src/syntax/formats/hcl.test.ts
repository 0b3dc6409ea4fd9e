import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import hcl from './hcl.ts';

const entries = (text: string): string[] =>
  hcl.parse(text, defaultParseLimits).entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`);

describe('hcl', () => {
  it('reads blocks with labels, nested blocks and attributes', () => {
    assert.deepEqual(
      entries(
        'terraform {}\nresource "aws_x" "main" {\n  a = "b" # c\n  d { e = 1 }\n  f = true // g\n}\nvariable "v" { default = "w" }\n',
      ),
      ['resource.aws_x.main.a=b', 'resource.aws_x.main.d.e=1', 'resource.aws_x.main.f=true', 'variable.v.default=w'],
    );
  });

  it('reads objects and lists, with keys of every kind', () => {
    assert.deepEqual(entries('a = { b = "c", "d e" : "f"\n  (g) = "h"\n  i = [ "j", { k = "l" }, [1, 2] ] }\n'), [
      'a.b=c',
      'a.d e=f',
      'a.g=h',
      'a.i.0=j',
      'a.i.1.k=l',
      'a.i.2.0=1',
      'a.i.2.1=2',
    ]);
  });

  it('keeps templates as written and reads strings within expressions', () => {
    assert.deepEqual(
      entries(
        'a = "x-${var.b["k"]}-%{if c}d%{endif}\\"e"\nf = var.g != "" ? var.g : "fallback"\nh = join(",", ["i", var.j])\nk = var.l[0]\nm = $${n}\n',
      ).slice(0, 4),
      ['a=x-${var.b["k"]}-%{if c}d%{endif}"e', 'f=', 'f=fallback', 'h=,'],
    );
    assert.deepEqual(entries('k = var.l[0]\nm = merge(local.n, { o = "p" })\n'), ['k=var.l[0]', 'm.o=p']);
  });

  it('reads here-documents', () => {
    const text = 'a = <<EOF\none\n  two\nEOF\nb = <<-X\n    three\n    X\nc = "d"\n';
    assert.deepEqual(entries(text), ['a=one\n  two', 'b=    three', 'c=d']);
    assert.equal(hcl.parse(text, defaultParseLimits).entries[0]!.quoting, 'heredoc');
  });

  it('reads on after broken lines', () => {
    assert.deepEqual(entries('a = "unclosed\nb = "c"\n???\nd = "e"\n'), ['b=c', 'd=e']);
    assert.deepEqual(entries('x "y" {\n  a = "b"\n  c = \n'), ['x.y.a=b']);
    assert.deepEqual(entries('a = <<EOF\nb = "c"\n'), ['b=c']);
  });

  it('collects every kind of comment', () => {
    assert.deepEqual(
      hcl.parse('# a\n// b\n/* c\n d */\ne = 1 # f\n', defaultParseLimits).comments.map((comment) => comment.text),
      ['a', 'b', 'c\n d', 'f'],
    );
  });
});
