import { readKeyName } from '../../../detect/noise/keyNames.ts';

/** Prefixes of variables that bundlers write into what they send to browsers: nothing secret by their own rule. */
const publicPrefix = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY|STORYBOOK|NG_APP)_/;
/** Names that say by themselves that no secret stands there: stand-ins, and switches like `INSTALL_SSHPASS`. */
const harmless =
  /(?:^|_)(?:DUMMY|FAKE|EXAMPLE|PLACEHOLDER|NOT_?SECRET)(?:_|$)|^(?:INSTALL|USE|WITH|WITHOUT|ENABLE|DISABLE|SKIP|HAS|IS|NO|KEEP|REQUIRE)_/i;

/** Whether a variable's name says that its value is a secret. `TOKEN_URL`, `SECRET_NAME` and public keys do not. */
export function isSecretVariable(name: string): boolean {
  if (publicPrefix.test(name) || harmless.test(name)) return false;
  const { grade, kind } = readKeyName(name);
  if (grade === 'strong') return true;
  return grade === 'weak' && (kind === 'token' || /(?:^|_)(?:CREDENTIALS?|CREDS|SSH_KEY|PRV_KEY|PRIV_KEY|AUTH|PAT)$/i.test(name));
}
