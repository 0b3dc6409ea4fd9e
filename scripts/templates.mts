/** What `npm run new` writes for each kind of extension. The files compile; their tests fail until they are filled in. */

export const kinds = ['rule', 'detector', 'format', 'platform', 'reference', 'vault'] as const;
export type Kind = (typeof kinds)[number];

export interface Template {
  /** Text by repository-relative path. */
  readonly files: Readonly<Record<string, string>>;
  /** What is to do next, one line each. */
  readonly next: readonly string[];
}

/**
 * @param id kebab case
 * @param category folder of a detector
 */
export function templateOf(kind: Kind, id: string, category: string): Template {
  switch (kind) {
    case 'rule':
      return rule(id);
    case 'detector':
      return detector(id, category);
    case 'format':
      return format(id);
    case 'platform':
      return platform(id);
    case 'reference':
      return reference(id, false);
    case 'vault':
      return reference(id, true);
  }
}

const imports = "import assert from 'node:assert/strict';\nimport { describe, it } from 'mocha';\n";

/** `hardcoded-credential` → `Hardcoded credential`. */
function sentence(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function rule(id: string): Template {
  const source = `server/src/rules/catalogue/${id}.ts`;
  const page = `docs/rules/${id}.md`;
  return {
    files: {
      [source]: `import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: '${id}',
    title: '${sentence(id)}',
    description: 'When it fires, in one or two sentences.',
    messages: { found: '{title} …' },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: [],
    nistCsf: [],
    zeroTrust: [],
  },
  checkFile(facts, context) {
    for (const credential of facts.credentials) {
      // Which credentials contradict the environment of their place?
      if (context.claimAt(credential.range.start)) continue;
      context.report({
        messageId: 'found',
        args: { title: credential.title },
        range: credential.range,
        subject: credential.fingerprint,
        keyPath: credential.keyPath,
      });
    }
  },
});
`,
      [`server/src/rules/catalogue/${id}.test.ts`]: `import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

describe('${id}', () => {
  it('reports', () =>
    check(
      '${id}',
      \`
//- /.env.staging
PASSWORD={{fake:password:1}}
#        ^^^^^^^^^^^^^^^^^^^ warning
\`,
    ));

  it('is silent', () => checkNone('${id}', 'PASSWORD=op://production/orders/password'));
});
`,
      [page]: `# ${id}

When it fires, in one or two sentences.

## Why it matters

What an attacker gains from it.

## Incorrect

\`\`\`fixture
//- /.env.staging
PASSWORD={{fake:password:1}}
#        ^^^^^^^^^^^^^^^^^^^ warning
\`\`\`

## Correct

\`\`\`fixture
//- /.env.staging
PASSWORD=op://staging/orders/password
\`\`\`

## What to do

The steps that end it.
`,
    },
    next: [`fill in ${source}, its test and ${page}`, `link the page in docs/rules/README.md: - [${id}](${id}.md)`],
  };
}

function detector(id: string, category: string): Template {
  const source = `server/src/detect/vendors/${category}/${id}.ts`;
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
      keywords: ['${id.replaceAll('-', '')}_'],
      pattern: /${id.replaceAll('-', '')}_[a-z0-9]{32}/,
    },
  ],
});

// Put the secret between the brackets; the length here is wrong on purpose, so that the test fails until it is filled in.
export const samples: Samples = (fake) => ({
  '${id}-api-key': {
    match: [\`API_KEY=⟦${id.replaceAll('-', '')}_\${fake.text(8, 'lowerAlnum')}⟧\`, \`key: "⟦${id.replaceAll('-', '')}_\${fake.text(8, 'lowerAlnum')}⟧"\`],
    ignore: ['API_KEY=your-key-here'],
  },
});
`,
    },
    next: [`take prefix, length, alphabet and checksum from the vendor's page into ${source}; the samples there are its test`],
  };
}

function format(id: string): Template {
  const source = `server/src/syntax/formats/${id}.ts`;
  return {
    files: {
      [source]: `import type { Format } from '../format.ts';

/** ${sentence(id)}: name the page of the syntax here. */
const format: Format = {
  id: '${id}',
  languageIds: ['${id}'],
  paths: ['*.${id}'],
  comments: { line: '#' },
  parse(text, limits) {
    if (text.length > limits.maxEntries) return { entries: [], comments: [], problems: [{ range: { start: 0, end: 0 }, message: 'not read' }] };
    return { entries: [], comments: [], problems: [] };
  },
};
export default format;
`,
      [`server/src/syntax/formats/${id}.test.ts`]: `${imports}import { defaultParseLimits } from '../format.ts';
import format from './${id}.ts';

describe('${id}', () => {
  it('knows where keys and values stand', () => {
    const text = 'key = value\\n';
    const { entries } = format.parse(text, defaultParseLimits);
    assert.deepEqual(
      entries.map((entry) => [entry.keyPath, entry.value, text.slice(entry.valueRange.start, entry.valueRange.end)]),
      [[['key'], 'value', 'value']],
    );
  });

  it('reads on behind what it cannot read', () => {
    const { entries, problems } = format.parse('= broken\\nkey = value\\n', defaultParseLimits);
    assert.equal(problems.length, 1);
    assert.equal(entries.length, 1);
  });
});
`,
    },
    next: [`fill in ${source} and its test`],
  };
}

function platform(id: string): Template {
  const source = `server/src/syntax/platforms/${id}.ts`;
  return {
    files: {
      [source]: `import type { Platform } from '../platform.ts';

const platform: Platform = {
  id: '${id}',
  title: '${sentence(id)}',
  formats: ['yaml'],
  paths: ['**/${id}.yaml', '**/${id}.yml'],
};
export default platform;
`,
      [`server/src/syntax/platforms/${id}.test.ts`]: `${imports}import platform from './${id}.ts';

describe('${id}', () => {
  it('recognises its files by their contents', () => {
    assert.ok(platform.recognises, 'decide by content, or say here why the path is enough');
  });
});
`,
    },
    next: [`fill in ${source} and its test`],
  };
}

/** A reference syntax; with `written`, one that quick fixes also write: a vault to move values to. */
function reference(id: string, written: boolean): Template {
  const source = `server/src/references/syntaxes/${id}.ts`;
  const scheme = id.replaceAll('-', '');
  return {
    files: {
      [source]: `${written ? "import { environmentName } from '../patterns.ts';\n" : ''}import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

const pattern = /${scheme}:\\/\\/([\\w-]{1,100})\\/([\\w-]{1,100})/g;

const syntax: ReferenceSyntax = {
  id: '${id}',
  provider: '${id}',
  store: { kind: 'manager', global: true },
  title: '${sentence(id)}',
  source: 'https://${id}.example/docs/references',
  markers: ['${scheme}://'],
  recognise({ entry }) {
    const found: RecognisedReference[] = [];
    for (const match of entry.value.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, locator: { store: match[1], path: match[2]! } });
    return found;
  },${
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
      [`server/src/references/syntaxes/${id}.test.ts`]: `${imports}import type { Entry } from '../../model/document.ts';
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
const recognise = (value: string) => syntax.recognise({ entry: entry(value), format: 'yaml', sibling: () => undefined });

describe('${id}', () => {
  it('finds the reference and what it points to', () => {
    const [found] = recognise('${scheme}://vault/item');
    assert.deepEqual(found?.locator, { store: 'vault', path: 'item' });
  });

  it('names the parts that may tell an environment', () => {
    const [found] = recognise('${scheme}://production/item');
    assert.deepEqual(found?.segments?.map((segment) => segment.text), ['production', 'item']);
  });
${
  written
    ? `
  it('recognises what it writes', () => {
    const written = syntax.render?.({ format: 'dotenv', path: '.env', keyPath: ['PASSWORD'], quoting: 'none', service: 'orders', key: 'PASSWORD' });
    assert.equal(recognise(written?.text ?? '').length, 1);
  });
`
    : ''
}});
`,
    },
    next: [`fill in ${source} and its test`, 'add its line to docs/references.md'],
  };
}
