import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contextOf, factsOf, jobNamed, pipelineOf, secretsOf } from './_ci.test.ts';
import reader from './jenkins.ts';

const path = 'Jenkinsfile';
const commit = '0123456789abcdef'.repeat(3).slice(0, 40);
const text = `#!/usr/bin/env groovy
@Library(['shared@v2', 'tools']) _
library identifier: 'pinned@${commit}', retriever: x
// withCredentials([string(credentialsId: 'not-this', variable: 'NO')]) { sh 'x' }
pipeline {
  agent { label 'linux && docker' }
  triggers { cron('H 4 * * *') }
  environment {
    APP = 'orders'
    SENTRY = credentials('sentry-token')
  }
  stages {
    stage('Build') {
      agent { docker { image 'node:22' } }
      steps {
        git credentialsId: 'git-key', url: 'https://git.example.com/a.git'
        sh 'npm ci'
        withCredentials([string(credentialsId: 'npm-token', variable: 'NPM_TOKEN'),
                         usernamePassword(credentialsId: 'registry', usernameVariable: 'USER', passwordVariable: 'PASSWORD')]) {
          sh """
            echo $NPM_TOKEN
            docker login -u $USER -p $PASSWORD registry.example.com
          """
        }
        script {
          def out = sh(script: 'curl -H "X: $API_TOKEN" https://x.example.com', returnStdout: true)
        }
      }
    }
    stage('Checks') {
      parallel {
        stage('lint') { steps { sh 'lint' } }
        stage('scan') { steps { sshagent(['scan-key']) { sh 'scan' } } }
      }
    }
    stage('Approve') {
      steps { input message: 'Go?' }
    }
    stage('Deploy production') {
      agent { label 'prod-agents' }
      when { branch 'main' }
      environment { KUBE = credentials('prod-kubeconfig') }
      steps { sh 'kubectl --kubeconfig $KUBE apply -f prod/' }
    }
    stage('Preview') {
      when { changeRequest() }
      input { message 'Preview?' }
      steps { echo 'x' }
    }
  }
  post { always { slackSend(credentialsId: 'slack') } }
}
`;

describe('reader: Jenkins', () => {
  const pipeline = pipelineOf(reader, path, text);

  it('reads stages in their order', () => {
    assert.deepEqual(
      pipeline.jobs.map((job) => [job.id, job.needs]),
      [
        ['Build', []],
        ['lint', ['Build']],
        ['scan', ['Build']],
        ['Approve', ['lint', 'scan']],
        ['Deploy production', ['Approve']],
        ['Preview', ['Deploy production']],
        ['post', []],
      ],
    );
    const deploy = jobNamed(pipeline, 'Deploy production');
    assert.equal(text.slice(deploy.head.start, deploy.head.end), 'Deploy production');
    assert.ok(text.slice(deploy.range.start, deploy.range.end).startsWith("stage('Deploy"));
    assert.ok(text.slice(deploy.range.start, deploy.range.end).endsWith('}'));
  });

  it('reads agents, images, gates and conditions', () => {
    const deploy = jobNamed(pipeline, 'Deploy production');
    assert.deepEqual(deploy.runner?.labels, ['prod-agents']);
    assert.equal(deploy.guarded, true);
    assert.ok(deploy.steps[0]!.deploys);
    const build = jobNamed(pipeline, 'Build');
    assert.deepEqual([build.runner?.labels, build.image?.name, build.image?.version], [['linux', 'docker'], 'node', '22']);
    assert.deepEqual([jobNamed(pipeline, 'Approve').gated, jobNamed(pipeline, 'Preview').gated, build.gated], [true, true, undefined]);
    assert.equal(jobNamed(pipeline, 'Preview').preview, true);
    assert.deepEqual(
      pipeline.triggers.map((trigger) => trigger.name),
      ['cron'],
    );
  });

  it('reads credentials of the pipeline, stages, blocks and steps', () => {
    assert.deepEqual(
      pipeline.secrets.map((use) => [use.name, use.variable, use.id]),
      [['sentry-token', 'SENTRY', 'ref:jenkins::sentry-token']],
    );
    assert.deepEqual(
      jobNamed(pipeline, 'Deploy production').secrets.map((use) => [use.name, use.variable]),
      [['prod-kubeconfig', 'KUBE']],
    );
    const build = jobNamed(pipeline, 'Build');
    assert.deepEqual(
      build.steps.map((step) => [step.title, step.secrets.map((use) => `${use.name}>${use.variable ?? ''}`)]),
      [
        ['git', ['git-key>']],
        ['sh', []],
        ['sh', ['npm-token>NPM_TOKEN', 'registry>PASSWORD']],
        ['def', ['API_TOKEN>']],
      ],
    );
    assert.deepEqual(secretsOf(jobNamed(pipeline, 'scan')), ['scan-key']);
    assert.deepEqual(secretsOf(jobNamed(pipeline, 'post')), ['slack']);
    const [use] = build.steps[2]!.secrets;
    assert.equal(text.slice(use!.range.start, use!.range.end), 'npm-token');
    assert.equal(text.slice(use!.item!.start, use!.item!.end), "string(credentialsId: 'npm-token', variable: 'NPM_TOKEN')");
  });

  it('tells what scripts print and log in to', () => {
    const step = jobNamed(pipeline, 'Build').steps[2]!;
    assert.deepEqual(
      step.prints.map((print) => [print.name, print.how, text.slice(print.range.start, print.range.end)]),
      [['npm-token', 'echo', '$NPM_TOKEN']],
    );
    assert.deepEqual(
      step.logins.map((login) => [login.provider, login.secrets]),
      [['docker', ['registry']]],
    );
  });

  it('knows texts that Groovy itself writes to the log', () => {
    const body = `pipeline {
  agent any
  stages {
    stage('x') {
      steps {
        echo "with \${CREDS_PSW} and \${VERSION}"
        echo 'with $CREDS_PSW'
        script { def ok = input(message: 'Go?') }
        withCredentials([[$class: 'A', passwordVariable: 'ONE', credentialsId: 'first'], [$class: 'A', passwordVariable: 'TWO', credentialsId: 'second']]) {
          sh 'use'
        }
      }
    }
  }
  environment { CREDS = credentials('testing') }
}
`;
    const [job] = pipelineOf(reader, path, body).jobs;
    const prints = job!.steps.flatMap((step) => step.prints);
    assert.deepEqual(
      prints.map((print) => [print.name, body.slice(print.range.start, print.range.end)]),
      [['testing', '\${CREDS_PSW}']],
    );
    assert.equal(job!.gated, true);
    assert.deepEqual(
      job!.steps.at(-1)!.secrets.map((use) => [use.name, use.variable]),
      [
        ['first', 'ONE'],
        ['second', 'TWO'],
      ],
    );
  });

  it('reads libraries', () => {
    assert.deepEqual(
      pipeline.uses.map(({ kind, name, version, pinned }) => [kind, name, version, pinned]),
      [
        ['library', 'shared', 'v2', false],
        ['library', 'tools', undefined, false],
        ['library', 'pinned', commit, true],
      ],
    );
  });

  it('gives ids that equal those of the references', () => {
    const references = contextOf(path, text).references.filter((one) => one.provider === 'jenkins');
    for (const one of references)
      if (one.locator.path !== 'not-this')
        assert.ok(
          [...pipeline.secrets, ...pipeline.jobs.flatMap((job) => [...job.secrets, ...job.steps.flatMap((step) => step.secrets)])].some(
            (use) => use.id === `ref:jenkins::${one.locator.path}`,
          ),
          one.locator.path,
        );
  });

  it('reads scripted pipelines', () => {
    const scripted = pipelineOf(
      reader,
      path,
      `node('build') {
  stage('Test') { sh 'make test' }
  withCredentials([file(credentialsId: 'kube', variable: 'KUBECONFIG')])
  {
    stage("Deploy \${env}") { sh "kubectl apply -f x.yml" }
  }
  parallel a: { stage('A') { sh 'a' } }, b: { stage('B') { sh 'b $B_TOKEN' } }
}
`,
    );
    assert.deepEqual(
      scripted.jobs.map((job) => [job.id, job.needs]),
      [
        ['Test', []],
        ['stage 2', ['Test']],
        ['A', ['stage 2']],
        ['B', ['stage 2']],
      ],
    );
    assert.deepEqual(jobNamed(scripted, 'Test').runner?.labels, ['build']);
    assert.deepEqual(secretsOf(jobNamed(scripted, 'B')), ['B_TOKEN']);
    const twice = pipelineOf(
      reader,
      path,
      "pipeline { environment { HUB = credentials('hub') }\n stages { stage('a') { stages { stage('x') { steps { sh 'echo $HUB_PSW | docker login --password-stdin' } } } }\n stage('b') { stages { stage('x') { steps { sh 'y' } } } } } }",
    );
    assert.deepEqual(
      twice.jobs.map((job) => job.id),
      ['x', 'b / x'],
    );
    assert.deepEqual(secretsOf(twice.jobs[0]!), []);
    assert.deepEqual(twice.secrets[0]!.readBy, ['x']);
    assert.deepEqual(
      twice.jobs[0]!.steps[0]!.logins.map((login) => login.secrets),
      [['hub']],
    );
    const library = pipelineOf(
      reader,
      'vars/release.groovy',
      'def call(Map args) {\n  pipeline {\n    stages { stage(\'x\') { steps { sh "y ${env.A_TOKEN}" } } }\n  }\n}\n',
    );
    assert.deepEqual(secretsOf(jobNamed(library, 'x')), ['A_TOKEN']);
    const alone = pipelineOf(reader, path, "node {\n  docker.withRegistry('https://r.example.com', 'reg') { sh 'x' }\n}\n");
    assert.deepEqual(secretsOf(alone.jobs[0]!), ['reg']);
  });

  it('survives anything broken', () => {
    for (let end = 0; end < text.length; end += 5) factsOf(reader, path, text.slice(0, end));
    for (const odd of [
      '',
      "'",
      '"""',
      '{{{{',
      '}}}}',
      'stage(',
      'pipeline { stages {',
      '/*',
      '$/',
      `${'stage("x") {'.repeat(500)}`,
      `${'('.repeat(5_000)}`,
    ])
      factsOf(reader, path, odd);
    assert.equal(factsOf(reader, path, ''), undefined);
  });
});
