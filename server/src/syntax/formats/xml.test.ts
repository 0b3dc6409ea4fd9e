import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import { formatFor } from '../formatRegistry.ts';
import xml from './xml.ts';

const entries = (text: string): string[] =>
  xml.parse(text, defaultParseLimits).entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`);

describe('xml', () => {
  it('reads texts, attributes, CDATA and entities', () => {
    assert.deepEqual(
      entries('<?xml version="1.0"?>\n<!DOCTYPE a>\n<a b="1 &lt; 2"><c>t &amp; &#x41;</c><d><![CDATA[<raw>]]></d><e/></a>'),
      ['a.@b=1 < 2', 'a.c=t & A', 'a.d=<raw>'],
    );
  });

  it('reads named pairs', () => {
    assert.deepEqual(
      entries(
        '<s><add key="K" value="V"/><property name="n">v</property><add name="C" connectionString="Server=x" providerName="p"/><entry key="e" value=\'w\'/></s>',
      ),
      ['s.add.K=V', 's.property.n=v', 's.add.C=Server=x', 's.add.C.@providerName=p', 's.entry.e=w'],
    );
  });

  it('reads entities of a document type, names of other letters, and what declares itself to be XML', () => {
    const text = '<!DOCTYPE x [<!ENTITY password "a&amp;b"> <!ENTITY % host \'h\'>]>\n<ключ>1</ключ>';
    assert.deepEqual(
      xml
        .parse(text, defaultParseLimits)
        .entries.map((entry) => [entry.keyPath.join('.'), entry.value, text.slice(entry.valueRange.start, entry.valueRange.end)]),
      [
        ['password', 'a&b', 'a&amp;b'],
        ['host', 'h', 'h'],
        ['ключ', '1', '1'],
      ],
    );
    assert.equal(formatFor('plan.jmx', undefined, '<?xml version="1.0"?><x/>').id, 'xml');
    assert.equal(formatFor('plan.jmx', undefined, '{}').id, 'plain');
  });
  it('reads property lists', () => {
    assert.deepEqual(
      entries('<plist><dict><key>A</key><string>b</string><key>C</key><dict><key>D</key><integer>1</integer></dict></dict></plist>'),
      ['plist.dict.A=b', 'plist.dict.C.D=1'],
    );
  });

  it('reads settings of Maven and NuGet', () => {
    assert.deepEqual(entries('<settings><servers><server><id>r</id><password>p</password></server></servers></settings>'), [
      'settings.servers.server.id=r',
      'settings.servers.server.password=p',
    ]);
    assert.deepEqual(
      entries(
        '<configuration><packageSourceCredentials><feed><add key="ClearTextPassword" value="p" /></feed></packageSourceCredentials></configuration>',
      ),
      ['configuration.packageSourceCredentials.feed.add.ClearTextPassword=p'],
    );
  });

  it('reads on after what is broken', () => {
    assert.deepEqual(entries('<a><b c="1>x</b>\n<d e="2"/></a>'), ['a.b.@c=1>x', 'a.d.@e=2']);
    assert.deepEqual(entries('<a><b>x</a><c>y</c>'), ['a.b=x', 'c=y']);
    assert.deepEqual(entries('<a b=c d>e</a>'), ['a.@b=c', 'a=e']);
  });

  it('has exact places and comments', () => {
    const text = '<a><!-- note --><add key="K" value="V"/></a>';
    const {
      entries: [entry],
      comments,
    } = xml.parse(text, defaultParseLimits);
    assert.deepEqual(
      [
        text.slice(entry!.keyRange!.start, entry!.keyRange!.end),
        text.slice(entry!.valueRange.start, entry!.valueRange.end),
        entry!.quoting,
      ],
      ['K', 'V', 'double'],
    );
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['note'],
    );
  });
});
