import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import windows from './scripts-windows.ts';

const entries = (text: string): string[] =>
  windows.parse(text, defaultParseLimits).entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`);

describe('scripts-windows', () => {
  it('reads assignments of PowerShell', () => {
    const text = `# note
$env:API_KEY = 'a''b'
$password="c \`"d\`""
\${script:x y} = "e"
[string]$token = "f" # why
$n = 5; $o = $p
$config = @{ User = 'g'; "Pass word" = "h" }
$config["key"] = 'i'
if ($a -eq 'b') { }
`;
    assert.deepEqual(entries(text), [
      "API_KEY=a'b",
      'password=c "d"',
      'x y=e',
      'token=f',
      'n=5',
      'o=$p',
      'User=g',
      'Pass word=h',
      'key=i',
      'eq=b',
    ]);
    assert.deepEqual(
      windows.parse(text, defaultParseLimits).comments.map((comment) => comment.text),
      ['note', 'why'],
    );
  });

  it('reads parameters and here-strings of PowerShell', () => {
    assert.deepEqual(
      entries('New-User -Name "a b" -Password (ConvertTo-SecureString "c" -AsPlainText -Force) `\n  -Region eu-1\n$x = @"\nbody\n"@\n'),
      ['Name=a b', 'Password=c', 'Region=eu-1', 'x=body'],
    );
  });

  it('reads batch files', () => {
    const text =
      '@echo off\r\nREM note\r\n:: more\r\nset A=b c\r\nset "D=e f"\r\nsetx /M TOKEN "g"\r\nif x set H=i & tool --key=j --user k\r\n';
    assert.deepEqual(entries(text), ['A=b c', 'D=e f', 'TOKEN=g', 'H=i', 'key=j', 'user=k']);
    assert.deepEqual(
      windows.parse(text, defaultParseLimits).comments.map((comment) => comment.text),
      ['note', 'more'],
    );
  });

  it('has exact places', () => {
    const text = "$env:K = 'v'\n";
    const [entry] = windows.parse(text, defaultParseLimits).entries;
    assert.deepEqual(
      [
        text.slice(entry!.keyRange!.start, entry!.keyRange!.end),
        text.slice(entry!.valueRange.start, entry!.valueRange.end),
        entry!.quoting,
      ],
      ['K', 'v', 'single'],
    );
  });
});
