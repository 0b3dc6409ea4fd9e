import { detectInEntries } from '../../server/src/detect/detect.ts';
import type { Credential } from '../../server/src/model/credential.ts';
import { defaultParseLimits } from '../../server/src/syntax/format.ts';
import { formatFor } from '../../server/src/syntax/formatRegistry.ts';

/** A credential with its text, for comparison in tests; the values are made by `Fake`. */
export interface Seen {
  readonly detector: string;
  readonly form: Credential['form'];
  readonly secret: string;
  /** What stands at the reported range. */
  readonly at: string;
  readonly credential: Credential;
}

/** Runs the shapes over a text as the file `path` would be read, without vendors. */
export function detectText(text: string, path = 'config/app.yaml'): Seen[] {
  const format = formatFor(path);
  const parsed = format.parse(text, defaultParseLimits);
  return detectInEntries({ text, path, format: format.id, entries: parsed.entries }).map((credential) => ({
    detector: credential.detector,
    form: credential.form,
    secret: credential.value.reveal(),
    at: text.slice(credential.range.start, credential.range.end),
    credential,
  }));
}
