/** Rules for the reason of a suppression comment. */

const placeholder = '{reason}';

/**
 * @param template comment text with `{reason}`
 * @returns what is wrong with a reason, or undefined
 */
export function reasonProblem(reason: string, template: string): string | undefined {
  const text = reason.trim();
  if (/[\r\n]/.test(text)) return 'The reason must stand on one line.';
  const until = /(?:^|,)\s*until=(\S*)\s*$/.exec(text);
  if (!(until ? text.slice(0, until.index) : text).trim()) return 'A suppression needs a reason.';
  if (until && !isDate(until[1]!)) return 'Write the end as until=YYYY-MM-DD.';
  // Whatever ends the comment would end it too early.
  const closing = template.slice(template.indexOf(placeholder) + placeholder.length).trim();
  if (template.trimStart().startsWith('<!--') && text.includes('--'))
    return 'The reason must not contain --, which no comment of XML may hold.';
  if (closing && text.includes(closing)) return `The reason must not contain ${closing}, which ends the comment.`;
  return undefined;
}

/** The text with the reason in it. @param quoted it stands between double quotes */
export function withReason(template: string, reason: string, quoted = false): string {
  const text = reason.trim();
  return template.split(placeholder).join(quoted ? text.replace(/["\\]/g, '\\$&') : text);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}
