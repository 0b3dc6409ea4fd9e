import { eachMatch, environmentName, pathSegments, segment } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\$\{(ssm|cf|vault|doppler|aws|s3|file|self|opt|param)(?:\([\w-]{1,32}\))?:([^{}]{1,256})\}/dg;

/** Serverless Framework variables: `${ssm:/path}`, `${vault:…}`, `${self:…}`, `${opt:…}`. */
const syntax: ReferenceSyntax = {
  id: 'serverless',
  provider: 'serverless',
  store: { kind: 'variable', global: false },
  title: 'Serverless variable',
  source: 'https://www.serverless.com/framework/docs/guides/variables',
  markers: ['${ssm', '${cf', '${vault', '${doppler', '${aws', '${s3', '${file', '${self', '${opt', '${param'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({
      locator: { store: match[1], path: match[2]! },
      segments: match[1] === 'ssm' || match[1] === 'vault' || match[1] === 'doppler' ? pathSegments(segment(match, 2)!) : [],
    })),
  render(target) {
    if (!/(?:^|\/)serverless\.(?:ya?ml|json)$/i.test(target.path)) return undefined;
    const path = `/${environmentName(target)}/${target.service}/${target.key}`;
    return { text: `\${ssm:${path}}`, locator: { store: 'ssm', path }, needs: 'a SecureString parameter in Parameter Store' };
  },
};
export default syntax;
