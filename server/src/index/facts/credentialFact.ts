import type { Fingerprinter } from '../../base/fingerprint.ts';
import { isPlaceholder } from '../../detect/noise/placeholders.ts';
import { isDefaultPassword } from '../../detect/noise/wellKnown.ts';
import type { Credential, CredentialFact } from '../../model/credential.ts';

/** Shorter values are equal by chance too often. */
const leastComparable = 8;
/** Values of fewer different characters, too. */
const leastCharacters = 5;

/**
 * What stays known of a credential when its value is let go.
 * @param ignoredBy the scanner whose comment asks for silence about it
 */
export function toFact(credential: Credential, fingerprinter: Fingerprinter, ignoredBy: string | undefined): CredentialFact {
  const { value, ...rest } = credential;
  const text = value.reveal();
  const comparable =
    credential.sensitivity !== 'public' &&
    text.length >= leastComparable &&
    new Set(text).size >= leastCharacters &&
    !/^\d+$/.test(text) &&
    !isPlaceholder(text) &&
    credential.wellKnown === undefined &&
    !isDefaultPassword(credential.principal, text);
  const vendorDefault =
    credential.wellKnown !== undefined || accountsOf(credential).some((account) => isDefaultPassword(account, text)) || undefined;
  return { ...rest, fingerprint: fingerprinter.ofSecret(value), length: value.length, comparable, vendorDefault, ignoredBy };
}

/** Accounts that a password may be of: the one that is named, else the words of its key (`POSTGRES_PASSWORD`). */
function accountsOf({ principal, keyPath }: Credential): readonly (string | undefined)[] {
  if (principal !== undefined) return [principal];
  const key = [...keyPath].reverse().find((part) => !/^\d+$/.test(part)) ?? '';
  return [undefined, ...key.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).filter((word) => word.length > 1)];
}
