import { editorClientOf, serverOf } from '../editorClients.ts';
import { leak } from '../leakage.ts';
import { defineRule } from '../rule.ts';

/** Longer key paths are told by their last keys. */
const maxKeys = 5;

export default defineRule({
  meta: {
    id: 'secret-in-editor-config',
    title: 'Secret in the settings of an editor or agent',
    description:
      'A literal credential stands in settings that an editor, an agent or an HTTP client of a developer reads: it is shared with the repository and read by every extension.',
    messages: {
      plain: '{title} in plain text in the settings of {client}{where}.{advice}',
      placed: '{title} in plain text in the settings of {client}{where}, in {environment} ({reason}).{advice}',
      elsewhere: '{title} in plain text in the settings of {client}{where}; the same value stands in {count}.{advice}',
      placedElsewhere:
        '{title} in plain text in the settings of {client}{where}, in {environment} ({reason}); the same value stands in {count}.{advice}',
    },
    category: 'leakage',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI2'],
    nistCsf: ['PR.AA-01', 'PR.DS-01'],
    zeroTrust: ['tenet 6'],
  },
  checkFile(facts, context) {
    const client = editorClientOf(facts.path);
    if (!client) return;
    for (const credential of facts.credentials)
      leak(
        facts,
        credential,
        context,
        { client: client.name, where: whereIs(credential.keyPath), advice: client.instead === undefined ? '' : ` ${client.instead}` },
        { rule: 'secret-in-editor-config' },
      );
  },
});

/** The server that gets the credential, or the setting that holds it. */
function whereIs(keyPath: readonly string[]): string {
  const server = serverOf(keyPath);
  if (server !== undefined) return `, for the server \`${server}\``;
  return keyPath.length === 0 ? '' : `, in \`${keyPath.slice(-maxKeys).join('.')}\``;
}
