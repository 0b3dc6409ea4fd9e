/** The subset of JSON Schema (draft-07) that the policy file needs; `validate.ts` interprets exactly this. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  /** Schema of further members, or false when there may be none. */
  readonly additionalProperties?: Schema | false;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
}

const strings = (description: string): Schema => ({ type: 'array', description, items: { type: 'string' } });
const severity: Schema = { enum: ['off', 'info', 'warning', 'error'], description: 'Severity of the rule, or `off`.' };
const date: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A date, `YYYY-MM-DD`.' };
const duration: Schema = { type: 'string', pattern: '^\\d{1,4}[dwmy]$', description: 'A duration: `90d`, `12w`, `6m`, `1y`.' };

const ruleSetting: Schema = {
  anyOf: [
    severity,
    {
      type: 'object',
      properties: { severity, options: { type: 'object', description: 'Options of the rule; its page lists them.' } },
      additionalProperties: false,
    },
  ],
};

/** @param ruleIds public ids of all rules, for validation and completion */
export function policySchema(ruleIds: readonly string[]): Schema {
  const ruleMap: Schema = {
    type: 'object',
    description: 'Severity or options by rule id.',
    properties: Object.fromEntries(ruleIds.map((id) => [id, ruleSetting])),
    additionalProperties: false,
  };
  return {
    type: 'object',
    description: 'Bulkhead policy: what belongs to which environment, which rules apply, and who owns which identity.',
    properties: {
      version: { enum: [1], description: 'Version of this format.' },
      extends: {
        description: 'Policies this one builds on: a relative file, or a package in `node_modules`. Never fetched from the network.',
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      },
      environments: {
        type: 'object',
        description: 'Environments by name: where each lives and what belongs to it.',
        additionalProperties: {
          type: 'object',
          properties: {
            tier: { enum: ['production', 'staging', 'test', 'preview', 'development', 'shared'], description: 'Class of the environment.' },
            paths: strings('Globs of files that live in this environment.'),
            sections: strings('Keys and section names that mean this environment.'),
            hosts: strings('Host names of this environment; `*` matches any text.'),
            accounts: strings('AWS accounts, Google Cloud projects, Azure subscriptions or tenants of this environment.'),
            vaultPaths: strings('Globs of secret paths of this environment.'),
            names: strings('Variable and resource names of this environment; `*` matches any text.'),
          },
          additionalProperties: false,
        },
      },
      vault: {
        type: 'object',
        description: 'Where quick fixes move values to.',
        properties: {
          provider: { type: 'string', description: 'Id of a reference syntax: `hashicorp-vault`, `onepassword`, `environment-variable`…' },
          path: { type: 'string', description: 'Path template with `{environment}`, `{service}` and `{key}`.' },
          environments: {
            type: 'object',
            description: 'Overrides by environment.',
            additionalProperties: {
              type: 'object',
              properties: { provider: { type: 'string' }, path: { type: 'string' } },
              additionalProperties: false,
            },
          },
        },
        additionalProperties: false,
      },
      rules: ruleMap,
      persona: { enum: ['regular', 'pedantic', 'auditor'], description: 'How much is reported; `regular` by default.' },
      overrides: {
        type: 'array',
        description: 'Rule settings for some paths; later entries win.',
        items: {
          type: 'object',
          properties: { paths: strings('Globs.'), rules: ruleMap },
          required: ['paths', 'rules'],
          additionalProperties: false,
        },
      },
      identities: {
        type: 'array',
        description: 'Register of non-human identities.',
        items: {
          type: 'object',
          properties: {
            id: { type: 'string', description: 'ARN, email, client id or fingerprint of the identity.' },
            owner: { type: 'string' },
            purpose: { type: 'string' },
            environments: strings('Environments in which it may be used.'),
            rotated: date,
            rotateEvery: duration,
            reviewed: date,
            expires: date,
            status: { enum: ['active', 'retired'] },
            revocation: { type: 'string', description: 'Runbook or console page.' },
          },
          required: ['id'],
          additionalProperties: false,
        },
      },
      allow: {
        type: 'array',
        description: 'Exceptions, each with a reason and an end.',
        items: {
          type: 'object',
          properties: {
            fingerprint: { type: 'string', description: 'Fingerprint of a credential or finding.' },
            paths: strings('Globs of files.'),
            pattern: { type: 'string', description: 'Regular expression on the key path; runs in linear time.' },
            rules: { type: 'array', items: { enum: ruleIds }, description: 'Rules it silences.' },
            reason: { type: 'string' },
            until: date,
            owner: { type: 'string' },
          },
          required: ['rules', 'reason', 'until'],
          additionalProperties: false,
        },
      },
      detectors: {
        type: 'array',
        description: 'Token formats of the team.',
        items: {
          type: 'object',
          properties: {
            id: { type: 'string', pattern: '^[a-z][a-z0-9-]{1,63}$' },
            title: { type: 'string' },
            keywords: strings('Literals of which one stands in every match; at least 3 characters each.'),
            pattern: {
              type: 'string',
              description: 'Regular expression (RE2 syntax, linear time). Group 1 is the secret, when there is one.',
            },
            environment: {
              type: 'object',
              description: 'From a text in the match to an environment: `{ live: production }`.',
              additionalProperties: { type: 'string' },
            },
          },
          required: ['id', 'keywords', 'pattern'],
          additionalProperties: false,
        },
      },
      ignore: strings('Globs of files that are not analysed.'),
    },
    additionalProperties: false,
  };
}
