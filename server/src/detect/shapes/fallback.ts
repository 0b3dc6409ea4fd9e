import { readKeyName } from '../noise/keyNames.ts';
import { judge } from '../engine/judge.ts';
import { candidate, keyPathAt, kindOf, matchesAt, ranks, titleOf, type Candidate, type Scan, type Shape } from '../shape.ts';

const name = String.raw`([A-Za-z_][\w.-]{0,127})`;
const quoted = String.raw`(?:\\?"([^"\r\n\\]{1,256})\\?"|\\?'([^'\r\n\\]{1,256})\\?')`;

/** Expressions that give a literal where a variable is missing: pattern with groups for the variable and one for the literal. */
/** Sticky ones are tried where a literal stands that begins them, the others over the whole text. */
const expressions: readonly (readonly [needs: readonly string[], pattern: RegExp])[] = [
  // Shell, Compose: ${X:-literal} ${X-literal} ${X:=literal}; Spring, Logstash: ${X:literal}
  [[], new RegExp(String.raw`\$\{${name}(?::[-=]|-|:|=)([^}\r\n]{1,256})\}`, 'g')],
  // Helm, Jinja: {{ x | default "literal" }}, {{ default "literal" x }}, {{ x | default('literal') }}
  [[], new RegExp(String.raw`\{\{-?\s{0,4}\.?([\w.]{1,128})\s{0,4}\|\s{0,4}default[\s(]{1,3}${quoted}`, 'g')],
  [
    [
      'getenv(',
      'environ.get(',
      'env.get(',
      'env.fetch(',
      'env(',
      'getproperty(',
      'env.str(',
      'get_env(',
      'env_or(',
      'lookupenvor(',
      'getstring(',
      'getenvironmentvariable(',
      'config(',
      'config.get(',
    ],
    new RegExp(String.raw`[\w.]{3,24}\(\s{0,4}["']${name}["']\s{0,4}\)?,\s{0,4}(?:default\s{0,2}=\s{0,2})?${quoted}`, 'iy'),
  ],
  [['env.', 'env['], new RegExp(String.raw`env(?:\.|\[["'])${name}(?:["']\])?\s{0,4}(?:\|\||\?\?)\s{0,4}${quoted}`, 'iy')],
  [
    ['getenv(', 'environ.get(', 'getenvironmentvariable('],
    new RegExp(String.raw`[\w.]{3,24}\(["']${name}["']\)\s{0,4}(?:\?:|\?\?|\|\||or|\?)\s{0,4}${quoted}`, 'iy'),
  ],
  // Terraform: try(var.x, "literal"); coalesce(var.x, "literal")
  [['try(', 'coalesce('], new RegExp(String.raw`(?:try|coalesce)\(\s{0,4}(?:var|local)\.${name},\s{0,4}${quoted}`, 'y')],
];

/** Literal defaults behind variables. */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  const found: Candidate[] = [];
  for (const [needs, pattern] of expressions) {
    for (const match of pattern.sticky ? matchesAt(scan, needs, pattern) : text.matchAll(pattern)) {
      const variable = match[1]!;
      let literal = match[2] ?? match[3];
      if (literal === undefined) continue;
      let start = match.index + match[0].lastIndexOf(literal);
      const own = /^(["'])(.*)\1$/.exec(literal);
      if (own) {
        literal = own[2]!;
        start++;
      }
      // `${X:?message}` and `${X:+other}` are no defaults; `${a.b:${c}}` nests.
      if (/^[?+]|\$\{|\$\(/.test(literal)) continue;
      const entry = scan.entryAt(match.index);
      let reading = readKeyName(variable);
      if (reading.grade !== 'strong' && entry && entry.reading.grade === 'strong') reading = entry.reading;
      if (reading.grade !== 'strong') continue;
      const judged = judge(literal, variable, reading, scan.surroundings());
      if (!judged) continue;
      found.push(
        candidate({
          detector: 'variable-default',
          title: `Default ${titleOf(reading).toLowerCase()} of ${variable}`,
          form: 'fallback',
          kind: kindOf(reading),
          variable,
          range: { start, end: start + literal.length },
          keyPath: keyPathAt(scan, match.index),
          secret: literal,
          ...judged,
          rank: ranks.fallback,
        }),
      );
    }
  }
  return found;
}

const shape: Shape = {
  id: 'fallback',
  marks: ['getenv', 'process.env'],
  places: [...expressions.flatMap(([needs]) => needs), 'default'],
  find,
};
export default shape;
