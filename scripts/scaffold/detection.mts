import { sentence, testImports, word, type Template, type TemplateInput } from './template.mts';

/** @param input.option the vendor's category, a folder below `vendors` */
export function vendor({ id, option: category = 'other' }: TemplateInput): Template {
  const source = `server/src/detect/vendors/${category}/${id}.ts`;
  const prefix = `${word(id)}_`;
  return {
    files: {
      [source]: `import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: '${id}',
  name: '${sentence(id)}',
  category: '${category}',
  revoke: 'https://${id}.example/tokens',
  source: 'https://${id}.example/docs/authentication',
  kinds: [
    {
      id: '${id}-api-key',
      title: '${sentence(id)} API key',
      identity: 'api-key',
      keywords: ['${prefix}'],
      pattern: /${prefix}[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  '${id}-api-key': {
    match: [\`API_KEY=⟦${prefix}\${fake.text(32, 'lowerAlnum')}⟧\`, \`key: "⟦${prefix}\${fake.text(32, 'lowerAlnum')}⟧"\`],
    ignore: [\`API_KEY=${prefix}\${fake.text(12, 'lowerAlnum')}\`, 'API_KEY=your-key-here'],
  },
});
`,
    },
    next: [`take prefix, length, alphabet and checksum from the vendor's page into ${source}; the samples there are its test`],
  };
}

export function shape({ id }: TemplateInput): Template {
  const source = `server/src/detect/shapes/${id}.ts`;
  const literal = `${word(id)}=`;
  return {
    files: {
      [source]: `import { candidate, keyPathAt, matchesAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

const literals = ['${literal}'];
const pattern = /${literal}([A-Za-z0-9_-]{16,128})(?![\\w-])/iy;

/** What it finds, with the page that says so. */
function find(scan: Scan): readonly Candidate[] {
  return matchesAt(scan, literals, pattern).map((match) => {
    const secret = match[1]!;
    const end = match.index + match[0].length;
    return candidate({
      detector: '${id}',
      title: '${sentence(id)}',
      range: { start: end - secret.length, end },
      keyPath: keyPathAt(scan, match.index),
      secret,
      confidence: 'medium',
      rank: ranks.special,
    });
  });
}

const shape: Shape = {
  id: '${id}',
  marks: literals,
  places: literals,
  find,
};
export default shape;
`,
      [`server/src/detect/shapes/${id}.test.ts`]: `${testImports}import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('${id}');

describe('${id} shape', () => {
  it('finds the value and where it stands', () => {
    const secret = fake.alnum(24);
    const found = detectText(\`open ${literal}\${secret} now\\n\`, 'notes.txt').filter((one) => one.detector === '${id}');
    assert.deepEqual(
      found.map((one) => [one.secret, one.at]),
      [[secret, secret]],
    );
  });

  it('passes over what is too short', () => {
    assert.deepEqual(
      detectText(\`open ${literal}\${fake.alnum(8)} now\\n\`, 'notes.txt').filter((one) => one.detector === '${id}'),
      [],
    );
  });
});
`,
    },
    rows: [{ file: 'docs/detection.md', header: '| shape | finds |', row: `| ${id} | what it finds, in one line |` }],
    next: [`fill in ${source} and its test`, 'say in docs/detection.md what it finds'],
  };
}
