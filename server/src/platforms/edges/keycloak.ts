import type { EdgeReader } from '../edgeReader.ts';
import { entriesOf } from './_documents.ts';

/** A realm by the address of its issuer. https://www.keycloak.org/securing-apps/oidc-layers */
const inAddress = /^https?:\/\/[^\s/]{1,200}(?:\/auth)?\/realms\/([\w.-]{1,80})(?:\/|$)/;

/**
 * Realms, which hold the users of an environment. They are often named after what they are for, so that a name with `production` in it
 * is not sure to be the environment.
 */
const reader: EdgeReader = {
  id: 'keycloak',
  markers: ['realm'],
  variables: [{ name: /^(?:KEYCLOAK|KC)_REALM(?:_NAME)?$/, what: 'Keycloak realm', as: 'name', more: { persona: 'pedantic' } }],
  document({ document }, sink) {
    if (document.format === 'plain') return;
    for (const { entry, keyPath, chosen } of entriesOf(document)) {
      const last = keyPath.at(-1) ?? '';
      const realm = inAddress.exec(entry.value);
      if (realm && entry.verbatim) {
        const start = entry.valueRange.start + entry.value.indexOf(`/realms/${realm[1]!}`) + '/realms/'.length;
        sink.name(
          'Keycloak realm',
          { value: realm[1]!, range: { start, end: start + realm[1]!.length } },
          { keyPath, persona: 'pedantic' },
        );
      } else if (/^(?:realm|keycloak\.realm)$/i.test(last) && (last !== 'realm' || keyPath.some((key) => /keycloak|oidc|auth/i.test(key))))
        sink.name('Keycloak realm', chosen, { keyPath, persona: 'pedantic' });
    }
  },
};
export default reader;
