import { eachMatch, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern =
  /\bRails\.application\.credentials(?:\.config)?((?:\.(?:dig|fetch)\([^()\n]{1,200}\)|!?\[[^\][\n]{1,64}\]|&?\.\w{1,64}[!?]?){1,8})/dg;

/** Rails: `Rails.application.credentials.x`, `.dig(:a, :b)`, `[:x]`; the values are in `config/credentials/<env>.yml.enc`. */
const syntax: ReferenceSyntax = {
  id: 'rails-credentials',
  provider: 'rails-credentials',
  store: { kind: 'encrypted', global: false, tool: 'Rails' },
  title: 'Rails credentials',
  source: 'https://guides.rubyonrails.org/security.html#custom-credentials',
  markers: ['Rails.application.credentials'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({
      locator: { path: (match[1]!.match(/\w+/g) ?? []).filter((word) => word !== 'dig' && word !== 'fetch').join('.') },
      segments: segments(segment(match, 1)),
    })),
  render(target) {
    if (target.platform !== 'rails') return undefined;
    const keys = target.keyPath.filter((key) => /^[A-Za-z_]\w*$/.test(key) && key !== target.environment?.name);
    const path = (keys.length > 0 ? keys : ['secret']).slice(-2);
    return {
      text: `<%= Rails.application.credentials.dig(${path.map((key) => `:${key}`).join(', ')}) %>`,
      locator: { path: path.join('.') },
      needs: `bin/rails credentials:edit${target.environment ? ` --environment ${target.environment.name}` : ''}`,
    };
  },
};
export default syntax;
