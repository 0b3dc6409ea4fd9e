import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { emptyEnvironmentMap } from '../../../environment/environmentMap.ts';
import { readScript } from './_script.ts';

const facts = (text: string, ...names: string[]): ReturnType<typeof readScript> =>
  readScript(
    text,
    { start: 0, end: text.length },
    { secrets: new Map(names.map((name) => [name, name])), outputs: ['GITHUB_ENV', 'GITHUB_OUTPUT'], map: emptyEnvironmentMap },
  );
const prints = (text: string): string[] => facts(text, 'TOKEN', 'AWS_SECRET_ACCESS_KEY').prints.map(({ name, how }) => `${how} ${name}`);

describe('shell scripts of pipelines', () => {
  const printed: Record<string, string> = {
    'echo "$TOKEN"': 'echo TOKEN',
    'if [ -n "$TOKEN" ]; then echo "token is ${TOKEN}"; fi': 'echo TOKEN',
    'printf "%s\\n" $TOKEN | base64': 'echo TOKEN',
    'echo $TOKEN | rev | tee out.txt': 'echo TOKEN',
    'Write-Host "x $env:TOKEN"': 'echo TOKEN',
    'echo %TOKEN%': 'echo TOKEN',
    'echo "$TOKEN" >&2': 'echo TOKEN',
    'echo $TOKEN > /dev/stderr': 'echo TOKEN',
    'printenv TOKEN': 'echo TOKEN',
    'set -ex\ncurl -u "x:$TOKEN" https://x.test': 'trace *',
    'set -o xtrace; ./deploy.sh --token="$TOKEN"': 'trace *',
    'set -euxo pipefail\nif ./check $TOKEN; then make; fi': 'trace *',
    'set -eo xtrace\n./deploy $TOKEN': 'trace *',
    'set +x\n./a $TOKEN\nset -x\n./b $TOKEN': 'trace *',
    'Set-PSDebug -Trace 1\n./deploy.ps1 $env:TOKEN': 'trace *',
    'cat <<EOF\ntoken: $TOKEN\nEOF': 'echo TOKEN',
    "cat <<-EOF\n  it's ${TOKEN}\n  EOF\nmake": 'echo TOKEN',
    'tee config.yml <<EOF\ntoken: $TOKEN\nEOF': 'echo TOKEN',
    'cat - <<EOF | base64\n$TOKEN\nEOF': 'echo TOKEN',
    'P_TOKEN=$(echo "$TOKEN" | jq -r .token)\ncat <<EOF >> $GITHUB_ENV\nX=$P_TOKEN\nEOF': 'output TOKEN',
    'bash -x ./deploy.sh': 'trace *',
    'cd x && env': 'environment-dump *',
    printenv: 'environment-dump *',
    'export -p': 'environment-dump *',
    'Get-ChildItem env:': 'environment-dump *',
    'docker run \\\n  -e X=y image\necho "done $TOKEN"': 'echo TOKEN',
    '(cd x; echo $TOKEN)': 'echo TOKEN',
    '{ echo $TOKEN; } > x\necho $TOKEN': 'echo TOKEN',
    'echo "$TOKEN" 2> /dev/null': 'echo TOKEN',
    'env | sort': 'environment-dump *',
    'echo "first: $(echo $TOKEN | cut -c1-4)"': 'echo TOKEN',
    'PASSWORD=$(echo "$TOKEN" | jq -r .password)\necho "$PASSWORD"': 'echo TOKEN',
    'echo "PASSWORD=$(echo "$TOKEN" | jq -r .password)" >> $GITHUB_ENV': 'output TOKEN',
    'export PASSWORD=`jq -r .password <<< "$TOKEN"`\necho "PASSWORD=$PASSWORD" >> "${GITHUB_OUTPUT}"': 'output TOKEN',
    'echo "##vso[task.setvariable variable=X;isoutput=true]$TOKEN"': 'output TOKEN',
  };
  for (const [text, wanted] of Object.entries(printed))
    it(`prints: ${JSON.stringify(text)}`, () => assert.deepEqual(prints(text), [wanted]));

  for (const text of [
    'echo "$TOKEN" | docker login -u x --password-stdin',
    'echo "$TOKEN" > key.pem',
    'echo "token=$TOKEN" >> $GITHUB_OUTPUT',
    'echo "::add-mask::$TOKEN"',
    'echo "::add-mask::$TOKEN"\necho "$TOKEN"',
    "echo '$TOKEN'",
    'echo "\\$TOKEN"',
    'echo ${#TOKEN}',
    'echo "${TOKEN:+is set}"',
    'echo $OTHER',
    'curl -H "Authorization: Bearer $TOKEN" https://x.test',
    'X=$(echo $TOKEN | cut -c1-4)',
    '# echo $TOKEN',
    'set -ex\nmake',
    'set -x\nmake\nset +x\n./deploy $TOKEN',
    'set +x\n./deploy $TOKEN',
    "cat <<'EOF'\n$TOKEN\nEOF",
    'cat <<EOF\n\\$TOKEN\nEOF',
    'cat <<EOF | kubectl apply -f -\ntoken: $TOKEN\nEOF',
    'cat <<EOF >> $GITHUB_ENV\nX=$TOKEN\nEOF',
    'cat file.txt <<EOF\n$TOKEN\nEOF',
    'psql <<EOF\nalter role x password $TOKEN\nEOF',
    'cat > file <<EOF\n$TOKEN\nEOF',
    'cat <<EOF > file\necho $TOKEN\nEOF\nmake',
    'env | grep -c X > /dev/null',
    'env FOO=bar make',
    'set -euo pipefail',
    'echo $TOKEN | base64 -d > key.json',
    'echo "$TOKEN" | openssl enc -aes-256-cbc',
    'git commit -m "echo $TOKEN_NAME"',
    '{\n  echo "A=$TOKEN"\n  echo b\n} >> .env',
    '(echo "A=$TOKEN"; echo b) | docker login',
    'for i in 1 2; do\n  echo "$TOKEN"\ndone > f',
    'if true; then echo $TOKEN; fi > f',
    'echo "$TOKEN" 1> f',
    'echo "sum: $(echo $TOKEN | sha256sum)"',
    'echo "status $(curl -H "Authorization: Bearer $TOKEN" https://x.test)"',
    'env | grep PATH',
    'PASSWORD=$(echo "$TOKEN" | jq -r .password)\necho "::add-mask::$PASSWORD"\necho "PASSWORD=$PASSWORD" >> $GITHUB_ENV',
    'echo "PROJECT=$(echo "$TOKEN" | jq -r .project_id)" >> $GITHUB_ENV',
    'PROJECT=$(echo "$TOKEN" | jq -r .project_id)\necho "$PROJECT"',
    'echo "##vso[task.setvariable variable=X;issecret=true]$TOKEN"',
  ])
    it(`is quiet: ${JSON.stringify(text)}`, () => assert.deepEqual(prints(text), []));

  it('says nothing where there are no secrets', () => assert.deepEqual(facts('set -x\nenv').prints, []));

  it('gives the place within the file', () => {
    const text = 'run: |\n    echo "a"\n    echo "$TOKEN"\n';
    const [print] = readScript(
      text,
      { start: 7, end: text.length },
      { secrets: new Map([['TOKEN', 'T']]), map: emptyEnvironmentMap },
    ).prints;
    assert.equal(text.slice(print!.range.start, print!.range.end), '$TOKEN');
  });

  const deployed: Record<string, string | undefined> = {
    'kubectl -n prod apply -f x.yaml': 'kubectl prod',
    'helm upgrade --install web ./chart -f values-staging.yaml': 'helm values-staging.yaml',
    'cd infra && terraform apply -auto-approve': 'terraform apply',
    'kubectl get pods': undefined,
    'terraform plan': undefined,
    'echo "kubectl apply"': undefined,
    'kubectl apply --dry-run=server -f x.yaml': undefined,
    'helm plugin install https://x.test/y': undefined,
    'pnpm wrangler deploy': 'wrangler deploy',
    'npx --yes vercel deploy --prod': 'vercel --prod',
  };
  for (const [text, wanted] of Object.entries(deployed)) it(`deploys: ${text}`, () => assert.equal(facts(text).deploys?.reason, wanted));

  it('sees logins by stored credentials', () => {
    assert.deepEqual(
      facts(
        'echo $DOCKER_PASSWORD | docker login -u x --password-stdin\ntwine upload dist/*',
        'DOCKER_PASSWORD',
        'TWINE_PASSWORD',
      ).logins.map(({ provider, secrets }) => [provider, ...secrets]),
      [
        ['docker', 'DOCKER_PASSWORD'],
        ['pypi', 'TWINE_PASSWORD'],
      ],
    );
    assert.deepEqual(facts('npm ci && docker build .', 'NPM_TOKEN').logins, []);
  });

  for (const [text, wanted] of Object.entries({
    'npm publish': 1,
    'yarn publish --registry https://registry.npmjs.org/': 1,
    'npx semantic-release': 1,
    'npm publish --registry=https://npm.acme.test': 0,
    'pnpm publish -r': 1,
    'npm run build': 0,
  }))
    it(`publishes to the public registry: ${text}`, () => assert.equal(facts(text, 'NPM_TOKEN').logins.length, wanted));

  it('sees data that is copied between environments', () => {
    const copy = (text: string): string => {
      const found = facts(text).copiesData;
      return found ? `${found.tool} ${found.from?.environment ?? '-'} ${found.to?.environment ?? '-'}` : '';
    };
    assert.equal(copy('pg_dump -h db.prod.acme.test x | psql -h db.staging.acme.test x'), 'pg_dump production staging');
    assert.equal(copy('mysqldump $PROD_DB > d.sql\nmysql $STAGING_DB < d.sql'), 'mysqldump production staging');
    assert.equal(copy('aws s3 sync s3://acme-prod-data s3://acme-dev-data'), 'aws s3 production development');
    assert.equal(copy('pg_dump -h db.acme.test x > backup.sql'), '');
  });

  it('takes hostile texts in its stride', () => {
    for (const text of [
      'echo "'.repeat(20_000),
      '$('.repeat(20_000),
      '<<EOF\n'.repeat(5_000),
      '${{'.repeat(20_000),
      '|'.repeat(50_000),
      ' '.repeat(40_000) + '('.repeat(40_000),
      '{\n'.repeat(5_000),
      'echo `'.repeat(20_000),
      'X=$('.repeat(10_000),
    ])
      facts(text, 'TOKEN');
  });
});
