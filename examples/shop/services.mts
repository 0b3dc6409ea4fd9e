/** The programs of the example shop: storefront (Node), orders (Spring), admin (Rails), billing (.NET). */
import type { ShopValues } from '../shop.mts';

/** Marked texts by path. */
export function services(v: ShopValues): Readonly<Record<string, string>> {
  return {
    'README.md': `# The shop

An example workspace for Bulkhead: four programs, their deployment, and four environments
(development, staging, preview, production). Some of its configuration leaks, some of it crosses
from one environment into another, and some of it is as it should be. All values were made up
when the workspace was written.

| look at | what it shows |
|---|---|
| \`storefront/.env\` | a live payment key on a developer's machine |
| \`storefront/.env.staging\`, \`.env.production\` | one database password for both; staging that calls production |
| \`storefront/.env.preview\` | as it should be: nothing but references |
| \`orders/…/application-staging.yml\` | a vault path of production |
| \`admin/config/database.yml\` | passwords in URLs |
| \`billing/appsettings.*.json\` | connection strings, and how to avoid them |
| \`deploy/overlays/*\` | one IAM role for two environments; a base64 "secret" |
| \`infra/envs/*.tfvars\` | a token in Terraform variables |
| \`.bulkhead.yaml\` | the policy that names the environments |
`,
    '.gitignore': 'node_modules/\n.env.local\n*.key.local\n',

    'storefront/package.json': `{
  "name": "storefront",
  "private": true,
  "scripts": { "start": "node server.js", "staging": "op run --env-file=.env.preview -- node server.js" },
  "dependencies": { "stripe": "^18.0.0" }
}
`,
    'storefront/.env': `# A developer's own machine.
NODE_ENV=development
PORT=3000
API_URL=http://localhost:8080
STRIPE_PUBLISHABLE_KEY=pk_test_${v.fake.alnum(24)}
STRIPE_SECRET_KEY=${v.stripeLive} ⟦hardcoded-credential production-credential-in-lower-environment⟧
SESSION_SECRET=\${SESSION_SECRET}
`,
    'storefront/.env.example': `# Copy to .env and fill in.
NODE_ENV=development
API_URL=http://localhost:8080
STRIPE_SECRET_KEY=sk_test_your_key_here
DB_PASSWORD=changeme
`,
    'storefront/.env.staging': `NODE_ENV=production
API_URL=https://api.prod.lantern.internal/v1 ⟦production-endpoint-in-lower-environment⟧
DB_HOST=db.staging.lantern.internal
DB_USER=storefront
DB_PASSWORD=${v.ordersPassword} ⟦hardcoded-credential credential-shared-across-environments⟧
# bulkhead-disable-next-line hardcoded-credential ⟦suppression-problem⟧
STRIPE_SECRET_KEY=sk_test_${v.fake.alnum(24)} ⟦hardcoded-credential⟧
`,
    'storefront/.env.preview': `# Every value comes from the vault when the preview starts: op run --env-file=.env.preview
NODE_ENV=production
API_URL=https://api.preview.lantern.internal/v1
DB_HOST=db.preview.lantern.internal
DB_PASSWORD=op://preview/storefront/db-password
STRIPE_SECRET_KEY=op://preview/stripe/secret-key
SESSION_SECRET=\${SESSION_SECRET:?set by the deployment}
`,
    'storefront/.env.production': `NODE_ENV=production
API_URL=https://api.prod.lantern.internal/v1
DB_HOST=db.prod.lantern.internal
DB_USER=storefront
DB_PASSWORD=${v.ordersPassword} ⟦hardcoded-credential credential-shared-across-environments⟧
STRIPE_SECRET_KEY=op://production/stripe/secret-key
`,
    'storefront/docker-compose.yml': `services:
  storefront:
    build: .
    env_file: .env
    ports: ["3000:3000"]
    environment:
      DB_PASSWORD: \${DB_PASSWORD:?set it in .env}
  db:
    image: postgres:17
    environment:
      POSTGRES_USER: storefront
      POSTGRES_PASSWORD: \${POSTGRES_PASSWORD:-${v.password()}} ⟦fallback-credential⟧
    volumes: ["db:/var/lib/postgresql/data"]
volumes:
  db:
`,
    'storefront/docker-compose.prod.yml': `services:
  storefront:
    image: registry.lantern.internal/storefront:1.8.2
    env_file: .env.production
    secrets: [db_password]
    environment:
      DB_PASSWORD_FILE: /run/secrets/db_password
secrets:
  db_password:
    external: true
`,

    'orders/src/main/resources/application.yml': `spring:
  application:
    name: orders
  datasource:
    username: orders
    password: \${DB_PASSWORD}
  jpa:
    open-in-view: false
`,
    'orders/src/main/resources/application-dev.yml': `spring:
  datasource:
    url: jdbc:postgresql://localhost:5432/orders
management:
  endpoints:
    web:
      exposure:
        include: health
`,
    'orders/src/main/resources/application-staging.yml': `spring:
  datasource:
    url: jdbc:postgresql://db.staging.lantern.internal:5432/orders
    password: vault:secret/data/prod/orders#db_password ⟦cross-environment-reference⟧
  rabbitmq:
    host: mq.staging.lantern.internal
    password: vault:secret/data/staging/orders#mq_password
`,
    'orders/src/main/resources/application-prod.yml': `spring:
  datasource:
    url: jdbc:postgresql://db.prod.lantern.internal:5432/orders
    password: vault:secret/data/prod/orders#db_password
  rabbitmq:
    host: mq.prod.lantern.internal
    password: vault:secret/data/prod/orders#mq_password
`,

    'admin/config/database.yml': `default: &default
  adapter: postgresql
  pool: 5

development:
  <<: *default
  database: admin_development

staging:
  <<: *default
  url: postgresql://admin:${v.adminStagingPassword}@db.staging.lantern.internal:5432/admin ⟦credential-in-url⟧

production:
  <<: *default
  url: <%= ENV["DATABASE_URL"] %>
`,
    'admin/config/environments/production.rb': `Rails.application.configure do
  config.force_ssl = true
  config.require_master_key = true
end
`,
    'admin/config/credentials/production.yml.enc': `${v.fake.base64(120)}--${v.fake.base64(16)}--${v.fake.base64(22)}==\n`,
    'admin/config/cable.yml': `production:
  adapter: redis
  url: redis://:${v.adminProductionPassword}@redis.prod.lantern.internal:6379/1 ⟦credential-in-url⟧
`,

    'billing/appsettings.json': `{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "AllowedHosts": "*"
}
`,
    'billing/appsettings.Development.json': `{
  "ConnectionStrings": {
    "Billing": "Server=localhost;Database=billing;Trusted_Connection=True"
  }
}
`,
    'billing/appsettings.Staging.json': `{
  "ConnectionStrings": {
    "Billing": "Server=sql.staging.lantern.internal;Database=billing;User Id=billing;Password=${v.password()}" ⟦credential-in-url⟧
  }
}
`,
    'billing/appsettings.Production.json': `{
  "ConnectionStrings": {
    "Billing": "@Microsoft.KeyVault(SecretUri=https://lantern-prod.vault.azure.net/secrets/billing-db/)"
  },
  "Payments": {
    "ApiKey": "${v.stripeTest}" ⟦hardcoded-credential test-credential-in-production⟧
  }
}
`,
  };
}
