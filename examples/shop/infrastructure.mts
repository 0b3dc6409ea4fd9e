/** How the example shop is deployed: Kubernetes, Helm, Terraform, GitHub Actions, and its policy. */
import type { ShopValues } from '../shop.mts';

/** Marked texts by path. */
export function infrastructure(v: ShopValues): Readonly<Record<string, string>> {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  return {
    '.bulkhead.yaml': `version: 1
environments:
  development:
    tier: development
    hosts: ["localhost"]
  staging:
    tier: staging
    hosts: ["*.staging.lantern.internal"]
    vaultPaths: ["secret/data/staging/**"]
    accounts: ["111122223333"]
  preview:
    tier: preview
    hosts: ["*.preview.lantern.internal"]
  production:
    tier: production
    hosts: ["*.prod.lantern.internal"]
    vaultPaths: ["secret/data/prod/**"]
    accounts: ["444455556666"]
vault:
  provider: hashicorp-vault
  path: "secret/{environment}/{service}#{key}"
`,

    'build/Dockerfile': `FROM node:22-slim
ARG NPM_TOKEN ⟦secret-in-image⟧
WORKDIR /app
COPY package.json package-lock.json ./
RUN NPM_TOKEN=$NPM_TOKEN npm ci
COPY . .
CMD ["node", "server.js"]
`,
    'deploy/base/kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - deployment.yaml
`,
    'deploy/base/deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  selector:
    matchLabels: { app: orders }
  template:
    metadata:
      labels: { app: orders }
    spec:
      serviceAccountName: orders
      containers:
        - name: orders
          image: registry.lantern.internal/orders:2.4.0
          env:
            - name: DB_PASSWORD
              valueFrom:
                secretKeyRef: { name: orders-db, key: password }
`,
    ...overlay(
      'staging',
      `namespace: staging
resources:
  - ../../base
  - serviceaccount.yaml
  - secret.yaml
`,
    ),
    'deploy/overlays/staging/serviceaccount.yaml': serviceAccount(
      'staging',
      ' ⟦identity-shared-across-environments production-endpoint-in-lower-environment⟧',
    ),
    'deploy/overlays/staging/secret.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: orders-db
  namespace: staging
type: Opaque
data:
  username: ${base64('orders')}
  password: ${base64(v.password())} ⟦encoded-credential⟧
`,
    ...overlay(
      'production',
      `namespace: production
resources:
  - ../../base
  - serviceaccount.yaml
  - externalsecret.yaml
`,
    ),
    'deploy/overlays/production/serviceaccount.yaml': serviceAccount('production', ' ⟦identity-shared-across-environments⟧'),
    'deploy/overlays/production/externalsecret.yaml': `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: orders-db
  namespace: production
spec:
  secretStoreRef: { name: vault-production, kind: ClusterSecretStore }
  target: { name: orders-db }
  data:
    - secretKey: password
      remoteRef: { key: secret/data/prod/orders, property: db_password }
`,

    'charts/shop/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.8.2\n',
    'charts/shop/values.yaml': `image:
  repository: registry.lantern.internal/storefront
  tag: 1.8.2
existingSecret: ""
`,
    'charts/shop/values-staging.yaml': `ingress:
  host: shop.staging.lantern.internal
mail:
  host: smtp.staging.lantern.internal
  username: shop
  password: ${v.password()} ⟦hardcoded-credential⟧
`,
    'charts/shop/values-production.yaml': `ingress:
  host: shop.prod.lantern.internal
existingSecret: shop-production
mail:
  host: smtp.prod.lantern.internal
  username: shop
  password: ref+vault://secret/data/prod/mail#/password
`,

    'infra/main.tf': `terraform {
  required_version = ">= 1.11"
}

variable "db_password" {
  type      = string
  sensitive = true
}

resource "aws_db_instance" "orders" {
  identifier          = "orders-\${terraform.workspace}"
  engine              = "postgres"
  instance_class      = "db.t4g.small"
  username            = "orders"
  password_wo         = var.db_password
  password_wo_version = 1
}
`,
    'infra/iam.tf': `resource "aws_iam_role_policy" "orders" {
  name = "orders"
  role = "orders"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "*" ⟦overprivileged-identity⟧
      Resource = "*"
    }]
  })
}
`,
    'infra/envs/dev.tfvars': `region         = "eu-central-1"
instance_count = 1
`,
    'infra/envs/staging.tfvars': `region         = "eu-central-1"
account_id     = "111122223333"
github_token   = "${v.githubToken}" ⟦hardcoded-credential⟧
instance_count = 2
`,
    'infra/envs/production.tfvars': `region         = "eu-central-1"
account_id     = "444455556666"
instance_count = 6
`,
    'infra/keys/deploy_key.pem': `${v.privateKey[0]} ⟦private-key-in-repository⟧\n${v.privateKey.slice(1).join('\n')}\n`,

    '.github/workflows/ci.yml': `name: ci
on: [push]
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm ci && npm test
        env:
          NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
`,
    '.github/workflows/release.yml': `name: release
on:
  push:
    tags: ["v*"]
permissions: write-all ⟦overprivileged-pipeline-token⟧
env:
  SLACK_TOKEN: \${{ secrets.SLACK_TOKEN }} ⟦overexposed-pipeline-secret⟧
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm ci && npm run build
  publish:
    needs: [build]
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm publish
        env:
          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }} ⟦static-cloud-credential-in-pipeline⟧
      - run: ./announce.sh "$SLACK_TOKEN"
      - run: echo "published with \${{ secrets.NPM_TOKEN }}" ⟦secret-printed-in-pipeline⟧
`,
    '.github/workflows/deploy-staging.yml': `name: deploy-staging
on:
  push:
    branches: [develop]
permissions:
  contents: read
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: staging
    steps:
      - uses: actions/checkout@v4
      - run: ./deploy.sh
        env:
          AWS_ACCESS_KEY_ID: ${v.awsKeyId}
          AWS_SECRET_ACCESS_KEY: ${v.awsSecret} ⟦hardcoded-credential long-lived-credential⟧
`,
    '.github/workflows/deploy-production.yml': `name: deploy-production
on:
  push:
    branches: [main]
permissions:
  contents: read
  id-token: write
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - uses: actions/checkout@v4
      - uses: aws-actions/configure-aws-credentials@v4
        with:
          role-to-assume: arn:aws:iam::444455556666:role/deploy-production
          aws-region: eu-central-1
      - run: ./deploy.sh
        env:
          STRIPE_SECRET_KEY: \${{ secrets.STRIPE_SECRET_KEY }}
`,
  };
}

function overlay(environment: string, body: string): Readonly<Record<string, string>> {
  return {
    [`deploy/overlays/${environment}/kustomization.yaml`]: `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${body}`,
  };
}

function serviceAccount(namespace: string, mark: string): string {
  return `apiVersion: v1
kind: ServiceAccount
metadata:
  name: orders
  namespace: ${namespace}
  annotations:
    eks.amazonaws.com/role-arn: arn:aws:iam::444455556666:role/orders${mark}
`;
}
