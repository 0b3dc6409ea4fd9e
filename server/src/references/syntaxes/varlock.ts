import { eachMatch, pathSegments, segment } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\b(op|awsSecret|azureSecret|gsm|vaultSecret|infisical|bitwarden|keeper)\(\s?["']?([^"')\s,]{1,256})["']?[^)]{0,200}\)/dg;

/** varlock resolvers in env files: `awsSecret("n")`, `vaultSecret("path", key=…)`, `op(op://…)`. */
const syntax: ReferenceSyntax = {
  id: 'varlock',
  provider: 'varlock',
  store: { kind: 'manager', global: true },
  title: 'varlock',
  source: 'https://varlock.dev/reference/functions/',
  formats: ['dotenv'],
  markers: ['op(', 'awsSecret(', 'azureSecret(', 'gsm(', 'vaultSecret(', 'infisical(', 'bitwarden(', 'keeper('],
  resolver: {
    id: 'varlock',
    run: '`varlock run`',
    marks: ['varlock'],
  },
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({
      locator: { store: match[1], path: match[2]! },
      segments: pathSegments(segment(match, 2)!),
    })),
};
export default syntax;
