import { sentence, testImports, type Template, type TemplateInput } from './template.mts';

export function format({ id }: TemplateInput): Template {
  const source = `server/src/syntax/formats/${id}.ts`;
  return {
    files: {
      [source]: `import type { Format } from '../format.ts';
import { lineEnd, ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';

const pair = /^([ \\t]{0,40})([^=\\s]{1,200})([ \\t]{0,8}=[ \\t]{0,8})(.{0,20000})$/;

/** ${sentence(id)}: name the page of the syntax here. */
const format: Format = {
  id: '${id}',
  languageIds: ['${id}'],
  paths: ['*.${id}'],
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    for (let start = 0; start < text.length && !out.full; ) {
      const end = lineEnd(text, start);
      const line = text.slice(start, end);
      const match = pair.exec(line);
      if (/^\\s{0,40}#/.test(line)) out.comment({ start, end }, line.indexOf('#') + 1);
      else if (match) {
        const [, indent, key, sign, value] = match as unknown as [string, string, string, string, string];
        const keyStart = start + indent.length;
        const valueStart = keyStart + key.length + sign.length;
        out.entry({
          keyPath: [key],
          keyRange: { start: keyStart, end: keyStart + key.length },
          value,
          valueRange: { start: valueStart, end: valueStart + value.length },
        });
      } else if (line.trim() !== '') out.problem({ start, end }, 'no name before a value');
      start = text.startsWith('\\r\\n', end) ? end + 2 : end + 1;
    }
    return out.done();
  },
};
export default format;
`,
      [`server/src/syntax/formats/${id}.test.ts`]: `${testImports}import { defaultParseLimits } from '../format.ts';
import format from './${id}.ts';

describe('${id}', () => {
  it('knows where keys and values stand', () => {
    const text = '# of the day\\nkey = value\\n';
    const { entries, comments } = format.parse(text, defaultParseLimits);
    assert.deepEqual(
      entries.map((entry) => [entry.keyPath, entry.value, text.slice(entry.valueRange.start, entry.valueRange.end)]),
      [[['key'], 'value', 'value']],
    );
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['of the day'],
    );
  });

  it('reads on behind what it cannot read', () => {
    const { entries, problems } = format.parse('= broken\\r\\nkey = value\\r\\n', defaultParseLimits);
    assert.equal(problems.length, 1);
    assert.deepEqual(
      entries.map((entry) => entry.value),
      ['value'],
    );
  });
});
`,
    },
    next: [`fill in ${source} and its test`],
  };
}

export function platform({ id }: TemplateInput): Template {
  const source = `server/src/syntax/platforms/${id}.ts`;
  return {
    files: {
      [source]: `import type { Platform } from '../platform.ts';

/** ${sentence(id)}: name the page that describes its files here. */
const platform: Platform = {
  id: '${id}',
  title: '${sentence(id)}',
  formats: ['yaml'],
  paths: ['**/${id}.y*ml'],
};
export default platform;
`,
      [`server/src/syntax/platforms/${id}.test.ts`]: `${testImports}import { parsedDocument } from '../../../../test/support/document.ts';

describe('platform ${id}', () => {
  it('knows its files', () => {
    assert.equal(parsedDocument('deploy/${id}.yaml', 'a: b\\n').platform, '${id}');
    assert.notEqual(parsedDocument('deploy/other.yaml', 'a: b\\n').platform, '${id}');
  });
});
`,
    },
    next: [`fill in ${source} and its test`],
  };
}

export function signal({ id }: TemplateInput): Template {
  const source = `server/src/environment/signals/${id}.ts`;
  return {
    files: {
      [source]: `import type { ScopedEvidence, Signal } from '../signal.ts';
import { isEnvironmentName } from '../tokens.ts';

/** ${sentence(id)}: what carries the name of an environment, with the page that says so. */
const signal: Signal = {
  id: '${id}',
  collect({ document }) {
    if (!document) return [];
    return document.entries.flatMap((entry): ScopedEvidence[] => {
      const hit = entry.keyPath.length === 1 && entry.keyPath[0] === '${id}' ? isEnvironmentName(entry.value) : undefined;
      if (!hit || hit.tier === 'shared') return [];
      const { environment, tier } = hit;
      return [{ evidence: { carrier: 'section', environment, tier, weight: 70, reason: \`\\\`${id}: \${entry.value}\\\`\` } }];
    });
  },
};
export default signal;
`,
      [`server/src/environment/signals/${id}.test.ts`]: `${testImports}import { parsedDocument } from '../../../../test/support/document.ts';
import { emptyEnvironmentMap } from '../environmentMap.ts';
import signal from './${id}.ts';

function tiersOf(text: string): string[] {
  const path = 'app.yaml';
  return signal.collect({ path, document: parsedDocument(path, text), map: emptyEnvironmentMap }).map(({ evidence }) => evidence.tier);
}

describe('signal ${id}', () => {
  it('takes the environment from its carrier', () => assert.deepEqual(tiersOf('${id}: production\\n'), ['production']));
  it('is silent where no environment is named', () => assert.deepEqual(tiersOf('${id}: orders\\nother: production\\n'), []));
});
`,
    },
    next: [`fill in ${source} and its test`],
  };
}
