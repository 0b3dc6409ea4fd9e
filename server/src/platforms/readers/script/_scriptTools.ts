import type { LoginProvider } from '../../../model/pipeline.ts';

/** Starters of programs that Node packages bring; what follows is the program. */
export const starters =
  /^(?:npx|bunx|pnpm (?:exec|dlx)|pnpm|yarn dlx|yarn(?! npm| publish)|bundle exec|poetry run|uv run)(?: (?:--yes|-y))? (?!publish|npm)/;

/** Options that only show what would be done. */
export const rehearsals = /(?:^| )(?:--dry-run(?!=none)|--check|--diff-only|-whatif|--noop|--help)\b/;

/** Commands that put something into service, by their first words without a starter. */
export const deployCommands: readonly (readonly [RegExp, string])[] = [
  [/^kubectl (?:.{0,200} )?(?:apply|rollout|replace|patch|set image|create deployment)\b/, 'kubectl'],
  [/^helm (?!plugin |repo |dependency )(?:.{0,200} )?(?:upgrade|install)\b/, 'helm'],
  [/^helmfile (?:.{0,200} )?(?:apply|sync)\b/, 'helmfile'],
  [/^(?:terraform|tofu|terragrunt) (?:.{0,200} )?(?:apply|destroy)\b/, 'terraform apply'],
  [/^pulumi (?:.{0,200} )?up\b/, 'pulumi up'],
  [/^cdk deploy\b/, 'cdk deploy'],
  [/^sam deploy\b/, 'sam deploy'],
  [/^(?:serverless|sls) deploy\b/, 'serverless deploy'],
  [
    /^aws (?:.{0,200} )?(?:cloudformation (?:deploy|update-stack|create-stack)|ecs update-service|lambda update-function-code|elasticbeanstalk update-environment|deploy create-deployment|apprunner start-deployment|s3 sync)\b/,
    'aws',
  ],
  [/^az (?:webapp|functionapp|containerapp|deployment|staticwebapp|aks|acr) (?:.{0,100} )?(?:deploy|deployment|create|update|up)\b/, 'az'],
  [/^gcloud (?:.{0,100} )?(?:run deploy|app deploy|functions deploy|deploy releases)\b/, 'gcloud'],
  [/^fly(?:ctl)? deploy\b/, 'fly deploy'],
  [/^vercel (?:deploy|--prod|.{0,100}--prod)\b/, 'vercel'],
  [/^netlify deploy\b/, 'netlify deploy'],
  [/^wrangler (?:deploy|publish|pages deploy)\b/, 'wrangler deploy'],
  [/^firebase deploy\b/, 'firebase deploy'],
  [/^heroku container:release\b/, 'heroku'],
  [/^eb deploy\b/, 'eb deploy'],
  [/^cf push\b/, 'cf push'],
  [/^argocd app (?:sync|set)\b/, 'argocd'],
  [/^docker stack deploy\b/, 'docker stack deploy'],
  [/^ansible-playbook\b/, 'ansible-playbook'],
  [/^skaffold run\b/, 'skaffold run'],
  [/^nomad job run\b/, 'nomad job run'],
  [/^cap \S{1,40} deploy\b/, 'cap deploy'],
  [/^railway up\b/, 'railway up'],
];

/** Actions that put something into service. */
export const deployActions: Readonly<Record<string, string>> = {
  'azure/webapps-deploy': 'azure/webapps-deploy',
  'azure/functions-action': 'azure/functions-action',
  'azure/k8s-deploy': 'azure/k8s-deploy',
  'azure/container-apps-deploy-action': 'azure/container-apps-deploy-action',
  'azure/static-web-apps-deploy': 'azure/static-web-apps-deploy',
  'azure/aci-deploy': 'azure/aci-deploy',
  'azure/arm-deploy': 'azure/arm-deploy',
  'aws-actions/amazon-ecs-deploy-task-definition': 'amazon-ecs-deploy-task-definition',
  'aws-actions/aws-cloudformation-github-deploy': 'aws-cloudformation-github-deploy',
  'google-github-actions/deploy-cloudrun': 'deploy-cloudrun',
  'google-github-actions/deploy-appengine': 'deploy-appengine',
  'google-github-actions/deploy-cloud-functions': 'deploy-cloud-functions',
  'superfly/flyctl-actions': 'flyctl',
  'cloudflare/wrangler-action': 'wrangler-action',
  'amondnet/vercel-action': 'vercel-action',
  'nwtgck/actions-netlify': 'actions-netlify',
  'firebaseextended/action-hosting-deploy': 'action-hosting-deploy',
  'akhileshns/heroku-deploy': 'heroku-deploy',
  'appleboy/ssh-action': 'ssh-action',
  'aws-actions/aws-lambda-deploy': 'aws-lambda-deploy',
};

/** Variables that hold a stored credential of a provider, read by its tools by themselves. */
export const loginVariables: Readonly<Record<string, LoginProvider>> = {
  AWS_SECRET_ACCESS_KEY: 'aws',
  GOOGLE_CREDENTIALS: 'google',
  GOOGLE_APPLICATION_CREDENTIALS_JSON: 'google',
  GCP_SA_KEY: 'google',
  GCLOUD_SERVICE_KEY: 'google',
  ARM_CLIENT_SECRET: 'azure',
  AZURE_CLIENT_SECRET: 'azure',
  AZURE_CREDENTIALS: 'azure',
  VAULT_TOKEN: 'vault',
  KUBECONFIG: 'kubernetes',
  KUBE_CONFIG: 'kubernetes',
  KUBE_CONFIG_DATA: 'kubernetes',
  KUBECONFIG_DATA: 'kubernetes',
};

/**
 * Options that name another registry than the public one of a package manager: by address, or by a name of the user's own
 * settings. A stored credential is often all that such a registry takes.
 */
export const registries =
  /(?:^| )(?:--(?:registry|repository-url|publish-url|index-url|source|host|index|repository)|-r|-s)[= ]["']?(?!-)([^\s"']{1,200})/;
export const publicRegistries =
  /^(?:https:\/\/)?(?:registry\.npmjs\.org|(?:upload|test)\.pypi\.org|(?:www\.)?rubygems\.org|crates\.io|(?:api|www)\.nuget\.org)(?:\/|$)|^(?:pypi|testpypi|crates-io|nuget\.org)$/i;

/** Commands that publish or log in with what a variable or argument holds. */
export const loginCommands: readonly { readonly command: RegExp; readonly provider: LoginProvider; readonly variables: RegExp }[] = [
  {
    command: /^(?:(?:npm|pnpm|yarn npm|yarn|lerna|changeset) (?:.{0,100} )?publish\b|semantic-release(?: |$))/,
    provider: 'npm',
    variables: /^(?:NODE_AUTH_TOKEN|NPM_TOKEN|NPM_AUTH_TOKEN|YARN_NPM_AUTH_TOKEN)$/,
  },
  {
    command: /^(?:python3? -m )?(?:twine upload|poetry publish|uv publish|flit publish|hatch publish)\b/,
    provider: 'pypi',
    variables: /^(?:TWINE_PASSWORD|PYPI_TOKEN|PYPI_API_TOKEN|POETRY_PYPI_TOKEN_PYPI|UV_PUBLISH_TOKEN|FLIT_PASSWORD|HATCH_INDEX_AUTH)$/,
  },
  { command: /^gem push\b/, provider: 'rubygems', variables: /^(?:GEM_HOST_API_KEY|RUBYGEMS_API_KEY)$/ },
  { command: /^cargo publish\b/, provider: 'crates', variables: /^(?:CARGO_REGISTRY_TOKEN|CRATES_IO_TOKEN)$/ },
  { command: /^dotnet nuget push\b/, provider: 'nuget', variables: /^(?:NUGET_API_KEY|NUGET_TOKEN|NUGET_AUTH_TOKEN)$/ },
  {
    command: /^(?:docker|podman|buildah|skopeo|helm registry|oras) login\b/,
    provider: 'docker',
    variables: /(?:PASSWORD|TOKEN|PASS|PAT|KEY|SECRET)/,
  },
  { command: /^az login\b.{0,200}--service-principal\b/, provider: 'azure', variables: /(?:SECRET|PASSWORD|KEY)/ },
  { command: /^gcloud auth activate-service-account\b/, provider: 'google', variables: /(?:KEY|CREDENTIALS|JSON|SA)/ },
  { command: /^aws configure set aws_secret_access_key\b/, provider: 'aws', variables: /(?:SECRET|KEY)/ },
  { command: /^vault login\b/, provider: 'vault', variables: /(?:TOKEN|PASSWORD|SECRET)/ },
];

/** Programs that read data out of a system, and those that write it in; the second of a copying program is its target. */
export const dumps = /^(?:pg_dump(?:all)?|mysqldump|mariadb-dump|mongodump|redis-cli --rdb|sqlpackage|bq extract|gcloud sql export)\b/;
export const restores = /^(?:pg_restore|psql|mysql|mariadb|mongorestore|redis-cli|bq load|gcloud sql import)\b/;
export const copies =
  /^(?:aws s3 (?:sync|cp|mv)|gsutil (?:-m )?(?:rsync|cp)|gcloud storage (?:rsync|cp)|azcopy (?:copy|sync)|rclone (?:sync|copy)|mc mirror|rsync|elasticdump|aws rds restore-db-instance-from-db-snapshot|aws dynamodb restore-table-from-backup)\b/;

/** Words of which one stands in every text that copies data. */
export const copyMarkers: readonly string[] = [
  'pg_dump',
  'mysqldump',
  'mariadb-dump',
  'mongodump',
  'redis-cli',
  'sqlpackage',
  'bq extract',
  'sql export',
  'aws s3',
  'gsutil',
  'gcloud storage',
  'azcopy',
  'rclone',
  'mc mirror',
  'rsync',
  'elasticdump',
  'restore-',
];
