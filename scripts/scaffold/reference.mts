import { sentence, testImports, word, type Template, type TemplateInput } from './template.mts';

/** A reference syntax that is recognised. */
export function reference(input: TemplateInput): Template {
  return syntaxTemplate(input, false);
}

/** A reference syntax that quick fixes also write: a vault to move values to. */
export function vault(input: TemplateInput): Template {
  return syntaxTemplate(input, true);
}

function syntaxTemplate({ id }: TemplateInput, written: boolean): Template {
  const source = `server/src/references/syntaxes/${id}.ts`;
  const scheme = word(id);
  const page = `https://${id}.example/docs/references`;
  return {
    files: {
      [source]: `import { eachMatch, ${written ? 'environmentName, ' : ''}segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\\b${scheme}:\\/\\/([\\w-]{1,100})\\/([\\w-]{1,100})/dg;

/** ${sentence(id)}: \`${scheme}://STORE/NAME\`. */
const syntax: ReferenceSyntax = {
  id: '${id}',
  provider: '${id}',
  store: { kind: 'manager', global: true },
  title: '${sentence(id)}',
  source: '${page}',
  markers: ['${scheme}://'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({
      locator: { store: match[1], path: match[2]! },
      segments: segments(segment(match, 1), segment(match, 2)),
    })),${
      written
        ? `
  render(target) {
    if (target.format !== 'dotenv') return undefined;
    const locator = { store: environmentName(target), path: target.key };
    return { text: \`${scheme}://\${locator.store}/\${locator.path}\`, needs: '${id} run -- <command>', locator };
  },`
        : ''
    }
};
export default syntax;
`,
      [`server/src/references/syntaxes/${id}.test.ts`]: `${testImports}import type { Entry } from '../../model/document.ts';
import type { RecognisedReference } from '../reference.ts';
import syntax from './${id}.ts';

const entry = (value: string): Entry => ({
  keyPath: ['password'],
  value,
  valueRange: { start: 0, end: value.length },
  quoting: 'none',
  scalar: 'string',
  verbatim: true,
  document: 0,
});
const recognise = (value: string): readonly RecognisedReference[] =>
  syntax.recognise({ entry: entry(value), format: 'yaml', sibling: () => undefined });

describe('${id}', () => {
  it('finds the reference and what it points to', () => {
    const [found] = recognise('${scheme}://vault/item');
    assert.deepEqual(found?.locator, { store: 'vault', path: 'item' });
  });

  it('names the parts that may tell an environment', () => {
    const [found] = recognise('${scheme}://production/item');
    assert.deepEqual(
      found?.segments?.map((segment) => segment.text),
      ['production', 'item'],
    );
  });
${
  written
    ? `
  it('recognises what it writes', () => {
    const written = syntax.render?.({
      format: 'dotenv',
      path: '.env',
      keyPath: ['PASSWORD'],
      quoting: 'none',
      service: 'orders',
      key: 'PASSWORD',
    });
    assert.equal(recognise(written?.text ?? '').length, 1);
  });
`
    : ''
}});
`,
    },
    rows: [
      {
        file: 'docs/references.md',
        header: '| id | written as | resolved by | quick fix | documented by |',
        row: `| \`${id}\` | \`${scheme}://STORE/NAME\` | what resolves it |${written ? ' yes ' : ' '}| [${sentence(id)}](${page}) |`,
      },
    ],
    next: [`fill in ${source} and its test`, 'say in docs/references.md what resolves it'],
  };
}
