import type { Platform } from '../platform.ts';

/** Terraform and OpenTofu. https://developer.hashicorp.com/terraform/language */
const platform: Platform = {
  id: 'terraform',
  title: 'Terraform',
  formats: ['hcl', 'json'],
  paths: ['**/*.tf', '**/*.tofu', '**/*.tfvars', '**/*.tf.json', '**/*.tfvars.json', '**/*.tfstate'],
  cloud: true,
};
export default platform;
