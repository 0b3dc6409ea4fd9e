/** What puts the secret in the place of a reference where no platform does it by itself. */
interface Resolver {
  /** Ids of the syntaxes that it resolves. */
  readonly syntaxes: readonly string[];
  /** How it is run, for a person. */
  readonly run: string;
  /** Texts of which one stands where it is run, installed or built in; case-sensitive. */
  readonly marks: readonly string[];
}

/** Sources: the documentation page of each syntax. */
const resolvers: Readonly<Record<string, Resolver>> = {
  '1password': {
    syntaxes: ['onepassword'],
    run: '`op run` or `op inject`',
    // Also the pipeline action, the libraries, the operator and the provider for Terraform.
    marks: ['op run', 'op inject', 'op read', 'onepassword', '1password/', '1password-', 'vals eval', 'vals exec', 'varlock'],
  },
  vals: {
    syntaxes: ['vals'],
    run: '`vals eval`, helmfile or helm-secrets',
    marks: ['vals eval', 'vals exec', 'vals env', 'vals get', 'vals ksdecode', 'helmfile', 'helm secrets', 'helm-secrets', 'vals-operator'],
  },
  'helm-secrets': { syntaxes: ['helm-secrets'], run: 'helm-secrets', marks: ['helm secrets', 'helm-secrets', 'helmfile'] },
  keeper: {
    syntaxes: ['keeper'],
    run: '`ksm exec`',
    marks: ['ksm exec', 'ksm interpolate', 'ksm-action', 'keeper-secrets-manager', 'keeper_secrets_manager', 'keepersecurity'],
  },
  'proton-pass': { syntaxes: ['proton-pass'], run: '`pass-cli run` or `pass-cli inject`', marks: ['pass-cli'] },
  passbolt: { syntaxes: ['passbolt'], run: '`passbolt exec`', marks: ['passbolt exec', 'go-passbolt'] },
  summon: { syntaxes: ['conjur'], run: '`summon`', marks: ['summon ', 'cyberark/summon', 'conjur'] },
  varlock: { syntaxes: ['varlock'], run: '`varlock run`', marks: ['varlock'] },
};

/** Longer texts are no scripts, UTF-16 code units. */
const longest = 200_000;

const bySyntax = new Map(
  Object.entries(resolvers).flatMap(([id, one]) => one.syntaxes.map((syntax) => [syntax, { id, run: one.run }] as const)),
);
const byMark = new Map<string, string[]>();
for (const [id, { marks }] of Object.entries(resolvers)) for (const mark of marks) byMark.set(mark, [...(byMark.get(mark) ?? []), id]);

/** The resolver that a syntax needs; undefined where a platform resolves it, or the program does. */
export function resolverOf(syntax: string): { readonly id: string; readonly run: string } | undefined {
  return bySyntax.get(syntax);
}

/** Literals of which one stands in every text that runs a resolver. */
export const resolverMarks: readonly string[] = [...byMark.keys()];

/**
 * Ids of the resolvers that a text runs, installs or names; undefined when it is none.
 * @param holds whether a mark stands in the text, ignoring the case of letters
 */
export function resolversIn(text: string, holds: (mark: string) => boolean): readonly string[] | undefined {
  if (text.length > longest) return undefined;
  const found = new Set<string>();
  for (const [mark, ids] of byMark) if (holds(mark) && stands(text, mark)) for (const id of ids) found.add(id);
  return found.size > 0 ? [...found] : undefined;
}

/** Whether the mark stands in the text as words of its own: `stop running` runs nothing. */
function stands(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    const before = at === 0 ? '' : text[at - 1]!;
    const after = text[at + mark.length] ?? '';
    if (!/[A-Za-z0-9_]/.test(before) && (!/[a-z]$/.test(mark) || !/[a-z]/.test(after))) return true;
  }
  return false;
}
