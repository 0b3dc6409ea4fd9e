import { isEnvironmentName } from '../../environment/tokens.ts';
import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf, positionals } from './_calls.ts';

const stage = { vocabulary: true } as const;

/**
 * Tools that deploy a stage by name.
 * https://www.serverless.com/framework/docs/providers/aws/cli-reference/deploy, https://sst.dev/docs/reference/cli,
 * https://capistranorb.com/documentation/getting-started/preparing-your-application/, https://deployer.org/docs/8.x/cli,
 * https://github.com/zappa/Zappa
 */
const reader: EdgeReader = {
  id: 'deploy-tools',
  markers: ['cdk', 'serverless', 'sls ', 'sst ', '--stage', 'cap ', 'dep deploy', 'zappa', 'chalice'],
  programs: ['serverless', 'sls', 'osls', 'sst', 'chalice', 'zappa', 'cap', 'mina', 'dep', 'cdk', 'up'],
  command({ program, args }, sink) {
    for (const { value } of optionsOf(
      args,
      program === 'serverless' || program === 'sls' || program === 'osls' ? ['--stage', '-s'] : ['--stage'],
    ))
      sink.name('stage', value, stage);
    for (const { value } of optionsOf(args, ['--aws-profile'])) sink.name('AWS profile', value);
    const words = positionals(args, ['--stage', '-s', '--profile', '--region', '-f']);
    if ((program === 'cap' || program === 'mina') && words[0] && isEnvironmentName(words[0].value)) sink.name('stage', words[0], stage);
    else if (program === 'dep' && words[0]?.value === 'deploy' && words[1]) {
      const cut = words[1].value.indexOf('=') + 1;
      sink.name('stage', { ...words[1], value: words[1].value.slice(cut) }, stage);
    } else if (program === 'zappa' && /^(?:deploy|update|rollback|invoke|manage)$/.test(words[0]?.value ?? '') && words[1])
      sink.name('stage', words[1], stage);
    else if (program === 'cdk')
      for (const { value } of optionsOf(args, ['--context', '-c'])) {
        const named = /^(?:env|environment|stage)=(.{1,60})$/i.exec(value.value);
        if (named) sink.name('stage', { ...value, value: named[1]! }, stage);
      }
  },
  variables: [{ name: /^(?:SLS|SST|SERVERLESS)_STAGE$/, what: 'stage', as: 'name', more: stage }],
};
export default reader;
