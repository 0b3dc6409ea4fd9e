import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'oracle-cloud',
  name: 'Oracle Cloud Infrastructure',
  category: 'cloud',
  revoke: 'https://cloud.oracle.com/identity/domains/my-profile/auth-tokens',
  instead: 'Use instance or workload identity principals instead of an API key or auth token.',
  source: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
  kinds: [
    {
      id: 'oracle-cloud-auth-token',
      title: 'OCI auth token',
      identity: 'personal-token',
      keywords: ['oci_auth', 'ociauth', 'oci-auth', 'ocir_', 'ocir-', 'ocirtoken', 'oci_token', 'oci_registry'],
      value: /^[A-Za-z0-9<>(){}\[\]#;:.,?!_+*~@&%^-]{20}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'oracle-cloud-customer-secret-key',
      title: 'OCI customer secret key',
      identity: 'api-key',
      keywords: ['oci_', 'oracle_', 'ocis3'],
      value: /^[A-Za-z0-9+\/]{43}=$/,
      name: /secret/i,
    },
    {
      id: 'oracle-cloud-user-ocid',
      title: 'OCI user id',
      identity: 'service-account',
      sensitivity: 'identifier',
      keywords: ['ocid1.user.oc'],
      pattern: /ocid1\.user\.oc[1-9]\d?\.\.[a-z0-9]{60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'oracle-cloud-auth-token': {
    match: [`OCI_AUTH_TOKEN=⟦${fake.alnum(20)}⟧`, `const ociAuthToken = "⟦${fake.alnum(20)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(20)}`, `OCI_AUTH_TOKEN=${fake.alnum(2)}`, 'OCI_AUTH_TOKEN=your-key-here'],
  },
  'oracle-cloud-customer-secret-key': {
    match: [`OCI_S3_SECRET_ACCESS_KEY=⟦${fake.base64(43)}=⟧`, `const ociS3SecretAccessKey = "⟦${fake.base64(43)}=⟧";`],
    ignore: [`OCI_S3_SECRET_ACCESS_KEY=${fake.base64(20)}=`, `CHECKSUM=${fake.base64(43)}=`],
  },
  'oracle-cloud-user-ocid': {
    match: [
      `OCI_USER_OCID=⟦ocid1.user.oc1..${fake.text(60, 'lowerAlnum')}⟧`,
      `"ociUserOcid": "⟦ocid1.user.oc1..${fake.text(60, 'lowerAlnum')}⟧",`,
    ],
    ignore: [`ocid1.tenancy.oc1..${fake.text(60, 'lowerAlnum')}`, `ocid1.user.oc1..${fake.text(20, 'lowerAlnum')}`],
  },
});
