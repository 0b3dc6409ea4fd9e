/** Large files of single platforms, always the same. */

/** A GitHub workflow whose jobs deploy to two environments in turn. */
export function workflow(jobs: number): string {
  let text = 'on:\n  push:\n    branches: [main]\npermissions:\n  contents: read\njobs:\n';
  for (let i = 0; i < jobs; i++)
    text += `  deploy-${i}:
    runs-on: ubuntu-latest
    environment: ${i % 2 ? 'production' : 'staging'}
    steps:
      - uses: actions/checkout@v4
      - name: Build
        env:
          TOKEN: \${{ secrets.TOKEN_${i} }}
        run: |
          npm ci
          npm test
          ./deploy.sh "$TOKEN"
      - uses: aws-actions/configure-aws-credentials@v4
        with:
          aws-region: eu-west-1
          role-to-assume: arn:aws:iam::444455556666:role/deploy-${i}
`;
  return text;
}

/** Terraform of at least `size` characters: roles with policies, and machines that use them. */
export function terraform(size: number): string {
  const parts: string[] = [];
  let length = 0;
  for (let i = 0; length < size; i++) {
    const part = `resource "aws_iam_role" "role_${i}" {
  name = "orders-${i}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{ Action = "sts:AssumeRole", Effect = "Allow", Principal = { Service = "ecs.amazonaws.com" } }]
  })
}
resource "aws_instance" "web_${i}" {
  ami                  = "ami-${i}"
  iam_instance_profile = aws_iam_role.role_${i}.name
  user_data            = <<-EOT
    #!/bin/bash
${'    echo "starting the service and waiting for it to answer on its port"\n'.repeat(6)}  EOT
  metadata_options {
    http_tokens = "required"
  }
}
`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** A plan as `terraform show -json` prints it, indented, of about `size` characters. */
export function terraformPlan(size: number): string {
  const plan = (changes: readonly unknown[]): string =>
    JSON.stringify({ format_version: '1.2', terraform_version: '1.9.0', resource_changes: changes }, null, 2);
  const frame = plan([]).length;
  const each = plan([planned(1_000)]).length - frame;
  return plan(Array.from({ length: Math.ceil((size - frame) / each) }, (_, i) => planned(i)));
}

function planned(i: number): unknown {
  return {
    address: `module.orders[${i}].aws_db_instance.main`,
    mode: 'managed',
    type: 'aws_db_instance',
    name: 'main',
    provider_name: 'registry.terraform.io/hashicorp/aws',
    change: {
      actions: ['create'],
      before: null,
      after: {
        allocated_storage: 20,
        engine: 'postgres',
        identifier: `orders-${i}`,
        instance_class: 'db.t3.micro',
        kms_key_id: `arn:aws:kms:eu-west-1:444455556666:key/orders-${i}`,
        tags: { Environment: 'production', Team: 'orders' },
      },
      after_unknown: { address: true, arn: true, endpoint: true, id: true },
      after_sensitive: { password: true },
    },
  };
}
