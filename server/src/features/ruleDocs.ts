/** Where the pages of the rules stand; `{id}` is a rule id. */
const base = 'https://github.com/bulkhead/bulkhead/blob/main/docs/rules';

/** Address of a rule's page. */
export function ruleUrl(ruleId: string): string {
  return `${base}/${ruleId}.md`;
}
