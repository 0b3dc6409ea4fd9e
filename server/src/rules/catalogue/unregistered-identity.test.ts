import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'unregistered-identity';
const role = 'arn:aws:iam::444455556666:role/orders';
const register = (...lines: string[]): string => `//- /.bulkhead.yaml\nidentities:\n${lines.map((line) => `  - ${line}`).join('\n')}\n`;
const other = register('{ id: "arn:aws:iam::444455556666:role/billing", owner: team-a, purpose: read invoices }');
const options = (text: string): string => `//- /.bulkhead.yaml\nrules: { unregistered-identity: { options: { ${text} } } }\n`;

describe(id, () => {
  const fires: Record<string, string> = {
    'a role': `${other}//- /deploy.yml\nrole: ⟦${role}⟧`,
    'at its first place only': `${other}//- /a.yml\nrole: ⟦${role}⟧\n//- /b.yml\nrole: ${role}`,
    'a service account': `${other}//- /deploy.yml\naccount: ⟦orders@acme-prod.iam.gserviceaccount.com⟧`,
    'a client id': `${other}//- /deploy.yml\nclient_id: ⟦9f3c1c52-4b0e-4d3a-8d0f-2f6f5d7e1a2b⟧`,
    'an entry without owner and purpose': register(`{ id: "⟦${role}⟧" }`),
    'an entry without purpose': register(`{ id: "⟦${role}⟧", owner: team-a }`),
    'no register where the policy asks for one': `${options('required: true')}//- /deploy.yml\nrole: ⟦${role}⟧`,
    'a secret where the policy asks for secrets': `${options('required: true, secrets: true')}//- /app.env\nDB_PASSWORD=⟦op://prod/orders/password⟧`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'a registered role': `${register(`{ id: "${role}", owner: team-a, purpose: deploy }`)}//- /deploy.yml\nrole: ${role}`,
    'a role that a pattern covers': `${register('{ id: "arn:aws:iam::444455556666:role/*", owner: team-a, purpose: deploy }')}//- /deploy.yml\nrole: ${role}`,
    'no register': `//- /deploy.yml\nrole: ${role}`,
    'a policy without a register': `//- /.bulkhead.yaml\npersona: auditor\n//- /deploy.yml\nrole: ${role}`,
    'a template': `${other}//- /deploy.example.yml\nrole: ${role}`,
    'a secret where nobody asks for secrets': `${other}//- /app.env\nDB_PASSWORD=op://prod/orders/password`,
    'a retired entry without purpose': register(`{ id: "${role}", status: retired }`),
    'an exception': `//- /.bulkhead.yaml\nidentities: [{ id: x, owner: a, purpose: b }]\nallow: [{ paths: ["deploy.yml"], rules: [unregistered-identity], reason: vendor, until: 2027-01-01 }]\n//- /deploy.yml\nrole: ${role}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
