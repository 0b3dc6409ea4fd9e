import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'insecure-authentication';

const instance = (tokens: string): string =>
  `resource "aws_instance" "web" {\n  ami = "ami-1"\n  metadata_options {\n    http_endpoint = "enabled"\n    http_tokens = "${tokens}"\n  }\n}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'IMDSv1 in Terraform': `//- /main.tf\n${instance('⟦optional⟧')}`,
    'IMDSv1 in development, too': `//- /environments/dev/main.tf\n${instance('⟦optional⟧')}`,
    'IMDSv1 in CloudFormation':
      '//- /stack.yaml\nResources:\n  Web:\n    Type: AWS::EC2::Instance\n    Properties:\n      MetadataOptions:\n        HttpTokens: ⟦optional⟧',
    'sslmode in production': '//- /deploy/prod/app.env\nDATABASE_URL=postgres://app@db.acme.com/orders?⟪sslmode=disable⟫',
    'PGSSLMODE in production': '//- /deploy/prod/app.env\nPGSSLMODE=⟪disable⟫',
    'TLS verification of Node': '//- /app.env\nNODE_TLS_REJECT_UNAUTHORIZED=⟦0⟧',
    'rejectUnauthorized in production': '//- /config/production.json\n{"ssl": {"rejectUnauthorized": ⟪false⟫}}',
    insecure_skip_verify: '//- /prometheus.yml\nscrape_configs:\n  - job_name: orders\n    tls_config:\n      insecure_skip_verify: ⟦true⟧',
    'verify below ssl': '//- /config.yaml\nssl:\n  verify: ⟦false⟧',
    'validate_certs of Ansible':
      '//- /play.yml\n- hosts: all\n  tasks:\n    - get_url:\n        url: https://acme.com/x\n        validate_certs: ⟦no⟧',
    TrustServerCertificate:
      '//- /appsettings.json\n{"ConnectionStrings": {"Db": "Server=db.acme.com;Database=o;⟦TrustServerCertificate=True⟧"}}',
    'a longer variable name': '//- /app.env\nORDERS_VAULT_SKIP_VERIFY=⟦true⟧',
    'curl without verification': '//- /deploy.sh\ncurl ⟦-k⟧ -H "Authorization: Bearer $TOKEN" https://api.acme.com/deploy',
    'curl in a pipeline': '//- /.gitlab-ci.yml\ndeploy:\n  script:\n    - curl ⟦-sk⟧ https://api.acme.com/deploy',
    'wget without verification': '//- /Dockerfile\nFROM alpine\nRUN wget ⟦--no-check-certificate⟧ https://files.acme.com/tool.tgz',
    'user and password over http': '//- /app.yaml\nregistry: http://deploy:${PASSWORD}@⟦nexus.acme.com⟧/repository',
    'anonymous Grafana in production': '//- /deploy/prod/grafana.env\nGF_AUTH_ANONYMOUS_ENABLED=⟪true⟫',
    'Elasticsearch without security in production': '//- /deploy/prod/elasticsearch.yml\nxpack.security.enabled: ⟪false⟫',
    'a database without password in production':
      '//- /deploy/prod/compose.yaml\nservices:\n  db:\n    image: postgres\n    environment:\n      POSTGRES_HOST_AUTH_METHOD: ⟪trust⟫',
    'an open resource policy':
      '//- /es.tf\nresource "aws_elasticsearch_domain_policy" "logs" {\n  access_policies = jsonencode({ Statement = [{ Effect = "Allow", Action = "es:*", Principal = "⟦*⟧", Resource = "*" }] })\n}',
    'a managed database without TLS, for the pedantic':
      '//- /sql.tf\nresource "azurerm_mysql_server" "orders" {\n  ssl_enforcement_enabled = ⟦false⟧\n}',
    'a cache without TLS in Bicep, for the pedantic':
      "//- /cache.bicep\nresource cache 'Microsoft.Cache/redis@2023-08-01' = {\n  name: 'orders'\n  properties: { enableNonSslPort: ⟦true⟧ }\n}",
    'a connection string in Bicep':
      "//- /app.bicep\nvar connection = 'Server=db.acme.com;Database=o;User ID=app;Password=${password};⟦TrustServerCertificate=True⟧;'",
    'a parameter of a database in production':
      '//- /environments/prod/rds.tf\nresource "aws_db_parameter_group" "orders" {\n  parameter {\n    name = "rds.force_ssl"\n    value = "⟪0⟫"\n  }\n}',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    IMDSv2: `//- /main.tf\n${instance('required')}`,
    'sslmode of nowhere': '//- /app.env\nDATABASE_URL=postgres://app@db/orders?sslmode=disable',
    'sslmode in development': '//- /deploy/dev/app.env\nPGSSLMODE=disable',
    'sslmode to this machine': '//- /deploy/prod/exporter.env\nDATA_SOURCE_NAME=postgres://app@localhost:5432/orders?sslmode=disable',
    'TLS verification in a test': '//- /test/app.env\nNODE_TLS_REJECT_UNAUTHORIZED=0',
    'TLS verification in development': '//- /environments/dev/app.env\nNODE_TLS_REJECT_UNAUTHORIZED=0',
    'verification on': '//- /app.env\nNODE_TLS_REJECT_UNAUTHORIZED=1\nVERIFY_SSL=true\nVAULT_SKIP_VERIFY=false',
    'verify of something else': '//- /config.yaml\nsignatures:\n  verify: false\nskip: true',
    'curl to this machine': '//- /deploy.sh\ncurl -k https://localhost:8443/health\ncurl -k https://127.0.0.1/\ncurl -k "https://$HOST/"',
    'curl with other flags': '//- /deploy.sh\ncurl -fsSL --key client.pem https://api.acme.com/\ncurl -K curl.cfg https://api.acme.com/',
    'a comment': '//- /deploy.sh\n# curl -k https://api.acme.com/\necho done',
    'http to a container': '//- /app.yaml\nurl: http://elastic:changeme@elasticsearch:9200',
    'http of an example': '//- /app.yaml\nurl: http://user:password@host.example.com/',
    'https with a user': '//- /app.yaml\nurl: https://deploy:${PASSWORD}@nexus.acme.com/repository',
    'anonymous Grafana of nowhere':
      '//- /docker-compose.yml\nservices:\n  grafana:\n    environment:\n      GF_AUTH_ANONYMOUS_ENABLED: "true"',
    'a public bucket':
      '//- /s3.tf\nresource "aws_s3_bucket_policy" "site" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Principal = "*", Resource = "arn:aws:s3:::site/*" }] })\n}',
    'a policy with a condition':
      '//- /es.tf\nresource "aws_elasticsearch_domain_policy" "logs" {\n  access_policies = jsonencode({ Statement = [{ Effect = "Allow", Action = "es:*", Principal = "*", Resource = "*", Condition = { IpAddress = { "aws:SourceIp" = "10.0.0.0/8" } } }] })\n}',
    'a cache with TLS in Bicep':
      "//- /cache.bicep\nresource cache 'Microsoft.Cache/redis@2023-08-01' = {\n  name: 'orders'\n  properties: { enableNonSslPort: false }\n}\nresource given 'Microsoft.Cache/redis@2023-08-01' = {\n  properties: { enableNonSslPort: nonSsl }\n}",
    'an example file': '//- /.env.example\nNODE_TLS_REJECT_UNAUTHORIZED=0',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
