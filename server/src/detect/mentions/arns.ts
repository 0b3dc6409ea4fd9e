import type { EndpointMention } from '../../model/identity.ts';
import type { MentionCollector } from './collector.ts';

const arn = /\barn:(?:aws|aws-cn|aws-us-gov):([a-z0-9-]{1,32}):([a-z0-9-]{0,24}):(\d{12}|):([A-Za-z0-9_+=,.@:/*-]{1,256})/g;

const identities = new Set(['role', 'user', 'instance-profile', 'assumed-role']);

/**
 * Where the name stands in the resource part of an ARN, by service.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const resources: Readonly<Record<string, readonly (readonly [EndpointMention['kind'], RegExp])[]>> = {
  s3: [['bucket', /^([a-z0-9][a-z0-9.-]{2,62})(?:\/|$)/d]],
  sqs: [['queue', /^([\w-]{1,80})(?:\.fifo)?$/d]],
  sns: [['queue', /^([\w-]{1,256})(?:\.fifo)?(?::|$)/d]],
  kinesis: [['queue', /^stream\/([\w.-]{1,128})/d]],
  dynamodb: [['table', /^table\/([\w.-]{3,255})/d]],
  lambda: [['function', /^function:([\w-]{1,140})/d]],
  rds: [['database', /^(?:db|cluster|cluster-pg|pg|proxy):([\w-]{1,63})/d]],
  kms: [['key', /^(alias\/[\w/-]{1,256})/d]],
  ecs: [['cluster', /^(?:cluster|service|task)\/([\w-]{1,255})/d]],
  eks: [['cluster', /^(?:cluster|nodegroup)\/([\w-]{1,100})/d]],
  ecr: [['registry', /^repository\/([\w./-]{2,256})/d]],
  es: [['database', /^domain\/([\w-]{1,63})/d]],
  elasticache: [['database', /^(?:cluster|replicationgroup):([\w-]{1,63})/d]],
};

/** Accounts, identities, queues, buckets… that ARNs in a value name. */
export function readArns(value: string, into: MentionCollector): void {
  for (const match of value.matchAll(arn)) {
    const [text, service, , account, resource] = match as unknown as [string, string, string, string, string];
    const from = match.index + text.length - resource.length;
    if (service === 'iam' || service === 'sts') {
      const kind = resource.split('/')[0]!;
      if (resource.includes('*') || !identities.has(kind)) continue;
      into.identity(
        {
          mark: kind === 'role' ? 'role' : 'arn',
          id: text,
          system: account || undefined,
          title: `IAM ${kind.replace('-', ' ')} ${resource.slice(kind.length + 1)}${account ? ` (${account})` : ''}`,
        },
        match.index,
        match.index + text.length,
      );
    } else
      for (const [kind, pattern] of Object.hasOwn(resources, service) ? resources[service]! : []) {
        const named = pattern.exec(resource)?.indices?.[1];
        if (named && !resource.slice(named[0], named[1]).includes('*'))
          into.endpoint(kind, resource.slice(named[0], named[1]), from + named[0]);
      }
    if (account && !resource.includes('*')) into.endpoint('account', account, match.index, match.index + text.length);
  }
}
