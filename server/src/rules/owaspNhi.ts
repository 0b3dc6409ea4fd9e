/** OWASP Non-Human Identities Top 10, 2025. Source: https://owasp.org/www-project-non-human-identities-top-10/2025/ */
export const owaspNhi: readonly { readonly id: string; readonly name: string; readonly url: string }[] = [
  'Improper Offboarding',
  'Secret Leakage',
  'Vulnerable Third-Party NHI',
  'Insecure Authentication',
  'Overprivileged NHI',
  'Insecure Cloud Deployment Configurations',
  'Long-Lived Secrets',
  'Environment Isolation',
  'NHI Reuse',
  'Human Use of NHI',
].map((name, i) => ({ id: `NHI${i + 1}`, name, url: 'https://owasp.org/www-project-non-human-identities-top-10/2025/' }));
