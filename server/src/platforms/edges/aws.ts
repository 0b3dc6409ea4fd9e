import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf, positionals } from './_calls.ts';

/** Options of the AWS CLI that name what a command works on, by the service. https://docs.aws.amazon.com/cli/latest/reference/ */
const names: Readonly<Record<string, readonly (readonly [option: string, what: string])[]>> = {
  eks: [
    ['--name', 'cluster'],
    ['--cluster-name', 'cluster'],
  ],
  ecs: [
    ['--cluster', 'cluster'],
    ['--service', 'service'],
  ],
  lambda: [['--function-name', 'function']],
  rds: [
    ['--db-instance-identifier', 'database'],
    ['--db-cluster-identifier', 'database'],
  ],
  cloudformation: [['--stack-name', 'stack']],
  codepipeline: [['--name', 'pipeline']],
  deploy: [
    ['--application-name', 'application'],
    ['--deployment-group-name', 'deployment group'],
  ],
  elasticbeanstalk: [['--environment-name', 'environment']],
  ecr: [],
  s3: [],
};

/** Profiles, clusters, services and configurations of AWS tools. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/ */
const reader: EdgeReader = {
  id: 'aws',
  markers: ['aws', 'sam deploy', 'config-env', 'cdk', 'copilot'],
  programs: [
    'aws',
    'sam',
    'cdk',
    'copilot',
    'aws-vault',
    'eb',
    'ecs-deploy',
    'eksctl',
    'amplify',
    'saml2aws',
    'granted',
    'assume',
    'awslocal',
  ],
  command({ program, args }, sink) {
    if (program === 'awslocal') return;
    for (const { value } of optionsOf(args, ['--profile'])) sink.name('AWS profile', value);
    const words = positionals(args, ['--profile', '--region', '--output', '--env', '-e', '--app', '-a', '-n', '--name']);
    if (program === 'aws')
      for (const [option, what] of names[words[0]?.value ?? ''] ?? [])
        for (const { value } of optionsOf(args, [option])) sink.name(what, value);
    else if (program === 'sam') {
      for (const { value } of optionsOf(args, ['--config-env'])) sink.name('SAM environment', value, { vocabulary: true });
      for (const { value } of optionsOf(args, ['--config-file'])) sink.file('SAM configuration', value);
      for (const { value } of optionsOf(args, ['--stack-name'])) sink.name('stack', value);
    } else if (program === 'copilot')
      for (const { value } of optionsOf(args, ['--env', '-e'])) sink.name('Copilot environment', value, { vocabulary: true });
    else if ((program === 'aws-vault' && words[0]?.value === 'exec' && words[1]) || (program === 'assume' && words[0]))
      sink.name('AWS profile', program === 'assume' ? words[0]! : words[1]!);
    else if (
      program === 'eb' &&
      /^(?:deploy|use|setenv|swap|terminate)$/.test(words[0]?.value ?? '') &&
      words[1] &&
      !words[1].value.includes('=')
    )
      sink.name('Elastic Beanstalk environment', words[1], { vocabulary: true });
    else if (program === 'amplify' && words[0]?.value === 'env' && words[1]?.value === 'checkout' && words[2])
      sink.name('Amplify environment', words[2], { vocabulary: true });
    else if (program === 'eksctl') for (const { value } of optionsOf(args, ['--cluster', '--name'])) sink.name('cluster', value);
  },
  variables: [
    { name: /^AWS_(?:DEFAULT_)?PROFILE$/, what: 'AWS profile', as: 'name' },
    { name: /^(?:EKS|ECS)_CLUSTER(?:_NAME)?$/, what: 'cluster', as: 'name' },
  ],
};
export default reader;
