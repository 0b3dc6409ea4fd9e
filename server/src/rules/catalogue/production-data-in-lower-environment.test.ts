import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'production-data-in-lower-environment';
const job = (run: string, rest = '', name = 'refresh'): string =>
  underline(
    `//- /.github/workflows/x.yml\non: push\njobs:\n  ${name}:\n    runs-on: ubuntu-latest\n${rest}    steps:\n      - run: ${run}`,
  );

describe(id, () => {
  const fires: Record<string, string> = {
    'buckets of AWS': job('⟪aws s3 sync s3://acme-prod-uploads s3://acme-staging-uploads⟫'),
    'a bucket of production to development': job('⟪aws s3 cp s3://acme-production/dump.sql s3://acme-dev/dump.sql⟫'),
    'buckets of Google Cloud': job('⟪gsutil rsync gs://acme-prod-data gs://acme-qa-data⟫'),
    'a database to a database': job('⟪pg_dump -h db.prod.acme.internal app | psql -h db.staging.acme.internal app⟫'),
    'a dump in a job of staging': job('⟦pg_dump -h db-prod.acme.internal app⟧', '    environment: staging\n'),
    'a dump in a job named after development': job('⟦pg_dump -h db-prod.acme.internal app⟧', '', 'deploy-dev'),
    'a dump in a job of GitLab': underline(
      '//- /.gitlab-ci.yml\nrefresh:\n  environment: staging\n  script:\n    - ⟦pg_dump -h db-prod.acme.internal app⟧',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a backup of production': job('aws s3 sync s3://acme-prod-uploads s3://acme-prod-backup'),
    'up, not down': job('aws s3 sync s3://acme-staging-site s3://acme-prod-site'),
    'lower environments among themselves': job('aws s3 sync s3://acme-staging-uploads s3://acme-dev-uploads'),
    'made-up data': job('aws s3 sync s3://acme-synthetic s3://acme-staging-uploads'),
    'a dump in a job of production': job('pg_dump -h db-prod.acme.internal app', '    environment: production\n'),
    'a dump in a job of no environment': job('pg_dump -h db-prod.acme.internal app'),
    'files of the build': job('aws s3 sync ./dist s3://acme-staging-site'),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
