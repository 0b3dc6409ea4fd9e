import { sentence, type Template, type TemplateInput } from './template.mts';

export function rule({ id }: TemplateInput): Template {
  const source = `server/src/rules/catalogue/${id}.ts`;
  const page = `docs/rules/${id}.md`;
  const incorrect = `//- /.env.staging
PASSWORD={{fake:password:1}}
#        ^^^^^^^^^^^^^^^^^^^ warning`;
  return {
    files: {
      [source]: `import { reasonOf } from '../contradiction.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: '${id}',
    title: '${sentence(id)}',
    description: 'When it fires, in one or two sentences.',
    messages: { found: '{title} in {environment} ({reason}).' },
    category: 'isolation',
    severity: 'warning',
    persona: 'auditor',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
  },
  checkFile(facts, context) {
    for (const credential of facts.credentials) {
      // Which credentials contradict the environment of their place?
      const claim = context.claimAt(credential.range.start);
      if (claim?.tier !== 'staging') continue;
      context.report({
        messageId: 'found',
        args: { title: credential.title, environment: claim.environment, reason: reasonOf(claim) },
        range: credential.range,
        subject: credential.fingerprint,
        detector: credential.detector,
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
${incorrect}
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
${incorrect}
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
    next: [`write the rule in ${source}, with its test and ${page}`],
  };
}
