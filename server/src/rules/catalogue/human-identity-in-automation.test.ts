import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';
import { isFunctional, isPersonal } from './_people.ts';

const id = 'human-identity-in-automation';
const workflow = (value: string): string =>
  underline(
    `//- /.github/workflows/x.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./x\n        env:\n          T: ${value}`,
  );
const secret = (name: string): string => workflow(`⟬\${{ secrets.${name} }}⟭`);
const quiet = (name: string): string => workflow(`\${{ secrets.${name} }}`);
const user = (name: string): string => `arn:aws:iam::444455556666:user/${name}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'a token named after a person': secret('JANE_PAT'),
    'a personal access token': secret('PERSONAL_ACCESS_TOKEN'),
    'a personal token of GitHub': secret('GH_PERSONAL_TOKEN'),
    'my token': secret('MY_TOKEN'),
    'only `PAT`': secret('PAT'),
    'a token of the whole job': underline(
      '//- /.github/workflows/x.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    env:\n      T: ⟬${{ secrets.RELEASE_PAT }}⟭\n    steps:\n      - run: ./x',
    ),
    'an IAM user of a person': workflow(`⟦${user('jane.doe')}⟧`),
    'an IAM user below a path': workflow(`⟦${user('people/jane.doe@acme.com')}⟧`),
    'a variable of GitLab': underline('//- /.gitlab-ci.yml\nrelease:\n  script:\n    - ./release.sh ⟬$JANE_PAT⟭'),
    'a machine in a file of a person': underline('//- /.git-credentials\nhttps://acme-deploy-bot:⟦{{fake:password:3}}⟧@git.acme.com'),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a token of a bot': quiet('BOT_PAT'),
    'a token of a service account': quiet('PERSONAL_SERVICE_ACCOUNT_TOKEN'),
    'the own token': quiet('GITHUB_TOKEN'),
    'a word that only begins so': quiet('PATH_TOKEN'),
    'a name with `my` inside': quiet('MYSQL_PASSWORD'),
    'an IAM user of a machine': workflow(user('ci-deploy')),
    'an IAM user with a dot': workflow(user('deploy.bot')),
    'a role': workflow('arn:aws:iam::444455556666:role/jane.doe'),
    'a template': secret('JANE_PAT')
      .replace('/.github/workflows/x.yml', '/examples/.github/workflows/x.yml')
      .replace(/\n#.*info/, ''),
    'a person in a file of a person': '//- /.git-credentials\nhttps://jane:{{fake:password:3}}@git.acme.com',
    'the token of the run in GitLab': '//- /.gitlab-ci.yml\nrelease:\n  script:\n    - ./release.sh $CI_JOB_TOKEN',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('leaves what only a name hints to `pedantic`', async () => {
    for (const [text, count] of [
      [quiet('JANE_PAT'), 0],
      [workflow(user('jane.doe')), 1],
    ] as const) {
      const analysed = await analyseFixture(text, [id]);
      analysed.host.configure({ persona: 'regular' });
      analysed.host.refresh();
      assert.equal(analysed.findings().length, count);
    }
  });

  it('knows a person by the form of the name', () => {
    for (const name of ['jane.doe', 'Jane.Doe@acme.com', 'jane.doe@mail.acme.co.uk']) assert.equal(isPersonal(name), true, name);
    for (const name of [
      'deploy.bot',
      'github.com',
      'jane',
      'jane@acme.com',
      'orders.api',
      'no.reply@acme.com',
      'jane.doe@x.iam.gserviceaccount.com',
    ])
      assert.equal(isPersonal(name), false, name);
    assert.equal(isFunctional('acme-deploy-01'), true);
    assert.equal(isFunctional('janedoe'), false);
  });
});
