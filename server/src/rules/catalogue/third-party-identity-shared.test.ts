import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'third-party-identity-shared';
const job = (name: string, secret: string, rest = ''): string => `  ${name}:\n    runs-on: x\n${rest}    env:\n      T: ${secret}\n`;
const workflow = (...jobs: string[]): string => underline(`//- /.github/workflows/x.yml\non: push\njobs:\n${jobs.join('')}`);
const of = (name: string): string => `\${{ secrets.${name} }}`;
const marked = (name: string): string => `⟦${of(name)}⟧`;
const both = (value: string): string => workflow(job('deploy-staging', value), job('deploy-production', value));

describe(id, () => {
  const fires: Record<string, string> = {
    Datadog: both(marked('DATADOG_API_KEY')),
    'Datadog by its short name': both(marked('DD_API_KEY')),
    Sentry: both(marked('SENTRY_AUTH_TOKEN')),
    Slack: both(marked('SLACK_WEBHOOK_URL')),
    Stripe: both(marked('STRIPE_SECRET_KEY')),
    'jobs of two files': underline(
      `//- /.github/workflows/deploy-dev.yml\non: push\njobs:\n${job('a', marked('TWILIO_AUTH_TOKEN'))}//- /.github/workflows/deploy-prod.yml\non: push\njobs:\n${job('a', marked('TWILIO_AUTH_TOKEN'))}`,
    ),
    'one path of 1Password': underline(
      '//- /deploy/staging/.env\nDATADOG_API_KEY=⟦op://Vendors/Datadog/api-key⟧\n//- /deploy/production/.env\nDATADOG_API_KEY=⟦op://Vendors/Datadog/api-key⟧',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a secret per environment': workflow(
      job('deploy-staging', of('SENTRY_TOKEN_STAGING')),
      job('deploy-production', of('SENTRY_TOKEN_PRODUCTION')),
    ),
    'one environment': workflow(job('deploy-production', of('SENTRY_TOKEN')), job('release-production', of('SENTRY_TOKEN'))),
    'no vendor': both(of('DEPLOY_TOKEN')),
    'jobs that name their environment': workflow(
      job('a', of('SENTRY_TOKEN'), '    environment: staging\n'),
      job('b', of('SENTRY_TOKEN'), '    environment: production\n'),
    ),
    'the name of a project': both(of('SENTRY_ORG')),
    'a word that only contains the vendor': both(of('SLACKER_TOKEN')),
    'jobs of no environment': workflow(job('build', of('SONAR_TOKEN')), job('deploy-production', of('SONAR_TOKEN'))),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
