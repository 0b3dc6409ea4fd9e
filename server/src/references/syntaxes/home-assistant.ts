import { segments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Home Assistant and ESPHome: `!secret name` reads `secrets.yaml`. */
const syntax: ReferenceSyntax = {
  id: 'home-assistant',
  provider: 'home-assistant',
  store: { kind: 'runtime', global: false },
  title: 'Home Assistant secret',
  source: 'https://www.home-assistant.io/docs/configuration/secrets/',
  markers: ['!secret'],
  recognise({ entry: { tag, value } }) {
    return tag === '!secret' && value !== ''
      ? [wholeValue(value, { locator: { path: value }, segments: segments(valueSegment(value)) })]
      : [];
  },
};
export default syntax;
