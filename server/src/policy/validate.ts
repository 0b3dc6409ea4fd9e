import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { TextRange } from '../base/range.ts';
import { didYouMean } from '../base/editDistance.ts';
import type { Schema } from './schema.ts';

/** What is wrong in a policy file, with the spelling that was probably meant. */
export interface PolicyProblem {
  readonly range: TextRange;
  readonly message: string;
  /** Text that should stand in `range` instead. */
  readonly suggestion?: string;
}

function rangeOfNode(node: unknown): TextRange {
  const range = (node as Node | null)?.range;
  return range ? { start: range[0], end: Math.max(range[0], range[1]) } : { start: 0, end: 0 };
}

/**
 * Checks a YAML node against the schema and gives back its plain value without the parts that are wrong, so that one
 * mistake does not switch off the rest.
 */
export function validate(node: unknown, schema: Schema, where: string, problems: PolicyProblem[]): unknown {
  if (schema.anyOf) {
    let fewest: PolicyProblem[] | undefined;
    for (const option of schema.anyOf) {
      const own: PolicyProblem[] = [];
      const value = validate(node, option, where, own);
      if (own.length === 0) return value;
      // The option of the node's own kind tells more than "expected a string".
      if (
        (option.type === 'object' && isMap(node)) ||
        (option.type === 'array' && isSeq(node)) ||
        (!option.type && isScalar(node)) ||
        !fewest
      )
        fewest = own;
    }
    problems.push(...(fewest ?? []));
    return undefined;
  }
  if (schema.type === 'object') return validateObject(node, schema, where, problems);
  if (schema.type === 'array') {
    if (!isSeq(node)) {
      problems.push({ range: rangeOfNode(node), message: `\`${where}\` must be a list.` });
      return undefined;
    }
    return node.items
      .map((item, i) => (schema.items ? validate(item, schema.items, `${where}[${i}]`, problems) : undefined))
      .filter((value) => value !== undefined);
  }
  if (!isScalar(node)) {
    problems.push({
      range: rangeOfNode(node),
      message: `\`${where}\` must be ${schema.enum ? 'one of ' + schema.enum.join(', ') : `a ${schema.type ?? 'value'}`}.`,
    });
    return undefined;
  }
  const value = node.value instanceof Date ? node.source : node.value;
  if (schema.enum) {
    if (schema.enum.includes(value as string | number)) return value;
    const suggestion = didYouMean(String(value), schema.enum.map(String));
    problems.push({
      range: rangeOfNode(node),
      message: `\`${where}\` must be one of ${schema.enum.length > 12 ? 'the known values' : schema.enum.join(', ')}.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
      suggestion,
    });
    return undefined;
  }
  if (schema.type === 'string') {
    // Account numbers and dates are often written without quotes.
    const text = typeof value === 'string' ? value : typeof value === 'number' ? (node.source ?? String(value)) : undefined;
    if (text === undefined) {
      problems.push({ range: rangeOfNode(node), message: `\`${where}\` must be a string.` });
      return undefined;
    }
    if (schema.pattern && !new RegExp(schema.pattern).test(text)) {
      problems.push({ range: rangeOfNode(node), message: `\`${where}\` has the wrong form. ${schema.description ?? ''}`.trim() });
      return undefined;
    }
    return text;
  }
  if (schema.type && typeof value !== schema.type) {
    problems.push({ range: rangeOfNode(node), message: `\`${where}\` must be a ${schema.type}.` });
    return undefined;
  }
  return value;
}

function validateObject(node: unknown, schema: Schema, where: string, problems: PolicyProblem[]): unknown {
  if (!isMap(node)) {
    problems.push({ range: rangeOfNode(node), message: `${where ? `\`${where}\`` : 'The policy'} must be a mapping.` });
    return undefined;
  }
  const out: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const pair of node.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const path = where ? `${where}.${key}` : key;
    if (seen.has(key)) problems.push({ range: rangeOfNode(pair.key), message: `\`${path}\` stands here twice; the last one counts.` });
    seen.add(key);
    const member = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : schema.additionalProperties;
    if (member === undefined) {
      if (!schema.properties) out[key] = (pair.value as Node | null)?.toJSON();
      continue;
    }
    if (member === false) {
      const suggestion = didYouMean(key, Object.keys(schema.properties ?? {}));
      problems.push({
        range: rangeOfNode(pair.key),
        message: `Unknown key \`${path}\`.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
        suggestion,
      });
      continue;
    }
    const value = validate(pair.value, member, path, problems);
    if (value !== undefined) Object.defineProperty(out, key, { value, enumerable: true, configurable: true, writable: true });
  }
  const missing = (schema.required ?? []).filter((key) => !seen.has(key));
  if (missing.length > 0) {
    problems.push({
      range: rangeOfNode(node),
      message: `${where ? `\`${where}\`` : 'The policy'} lacks ${missing.map((key) => `\`${key}\``).join(', ')}.`,
    });
    return undefined;
  }
  return out;
}
