import type { FileFacts } from '../../server/src/model/facts.ts';

/** Facts of a file in which nothing stands. */
export const emptyFacts: FileFacts = {
  uri: 'file:///workspace/x',
  path: 'x',
  version: 1,
  format: 'plain',
  claims: [],
  credentials: [],
  references: [],
  identities: [],
  endpoints: [],
  suppressions: [],
  foreignSuppressions: [],
  problems: [],
  template: false,
  lines: { starts: [0], length: 0 },
};
