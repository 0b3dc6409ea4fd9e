import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'cross-environment-reference';

describe('names of secrets as plain values', () => {
  it('the path of a parameter', () =>
    check(id, '//- /stage.tfvars\nssm_mail_identity = "/crossfeed/prod/MAIL"\n#                               ^^^^ error'));
  it('the name of a secret', () =>
    check(id, '//- /environments/prod/a.tf\nk8s_secret_name = "shop-staging-webhook"\n#                       ^^^^^^^ error'));
  it('the path of Vault in an env file', () =>
    check(id, '//- /.env.staging\nVAULT_PATH=secret/data/prod/shop\n#                      ^^^^ error'));
  it('environments of a repository', () =>
    check(
      id,
      '//- /environments/prod/a.tf\nmodule "x" {\n  github_environments = ["prod", "dev"]\n#                                 ^^^ error\n}',
    ));
  it('silent: its own, a template, the secret of a manifest', () =>
    checkNone(
      id,
      '//- /stage.tfvars\nssm_a = "/crossfeed/stage/MAIL"\nssm_b = "/crossfeed/${var.env}/MAIL"\n//- /overlays/prod/d.yaml\napiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - secret:\n        secretName: shop-tls\n',
    ));
});
