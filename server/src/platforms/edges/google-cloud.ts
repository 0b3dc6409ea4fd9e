import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf, positionals } from './_calls.ts';
import { entriesOf } from './_documents.ts';
import { isEnvironmentName } from '../../environment/tokens.ts';

const valued = ['--project', '-P', '--zone', '--region', '--configuration', '--account', '--location', '--only', '--token', '-m'];

/**
 * Projects, configurations and clusters of Google Cloud and Firebase.
 * https://cloud.google.com/sdk/gcloud/reference, https://firebase.google.com/docs/cli
 */
const reader: EdgeReader = {
  id: 'google-cloud',
  markers: ['gcloud', 'gsutil', 'firebase', 'google_cloud_project', 'cloudsdk', 'gcp_project', '"projects"'],
  paths: /(?:^|\/)\.firebaserc$/,
  programs: ['gcloud', 'gsutil', 'bq', 'firebase', 'firebase-tools'],
  command({ program, args }, sink) {
    const words = positionals(args, valued);
    const [first, second, third] = words.map((word) => word.value);
    for (const { value } of optionsOf(args, program.startsWith('firebase') ? ['--project', '-P'] : ['--project', '--project_id']))
      sink.name(program.startsWith('firebase') ? 'Firebase project' : 'Google Cloud project', value);
    if (program.startsWith('firebase')) {
      if (first === 'use' && words[1]) sink.name('Firebase project', words[1]);
      return;
    }
    for (const { value } of optionsOf(args, ['--configuration'])) sink.name('gcloud configuration', value);
    for (const { value } of optionsOf(args, ['--cluster'])) sink.name('cluster', value);
    if (first === 'config' && second === 'set' && /^(?:core\/)?project$/.test(third ?? '') && words[3])
      sink.name('Google Cloud project', words[3]);
    else if (first === 'config' && second === 'configurations' && third === 'activate' && words[3])
      sink.name('gcloud configuration', words[3]);
    else if (first === 'container' && second === 'clusters' && third === 'get-credentials' && words[3]) sink.name('cluster', words[3]);
    else if (/^(?:run|functions)$/.test(first ?? '') && second === 'deploy' && words[2]) sink.name('service', words[2]);
  },
  variables: [
    {
      name: /^(?:CLOUDSDK_CORE_PROJECT|GOOGLE_CLOUD_PROJECT|GCLOUD_PROJECT|GOOGLE_PROJECT|GCP_PROJECT(?:_ID)?)$/,
      what: 'Google Cloud project',
      as: 'name',
    },
    { name: /^FIREBASE_PROJECT(?:_ID)?$/, what: 'Firebase project', as: 'name' },
    { name: /^CLOUDSDK_ACTIVE_CONFIG_NAME$/, what: 'gcloud configuration', as: 'name' },
  ],
  document({ document }, sink) {
    if (!/(?:^|\/)\.firebaserc$/.test(document.file.path)) return;
    for (const { keyPath, chosen } of entriesOf(document)) {
      const [projects, alias = ''] = keyPath;
      const named = projects === 'projects' && keyPath.length === 2 ? isEnvironmentName(alias) : undefined;
      if (named && named.tier !== 'shared')
        sink.name('Firebase project', chosen, {
          keyPath,
          chooser: { environment: named.environment, tier: named.tier, reason: `alias \`${alias}\`` },
        });
    }
  },
};
export default reader;
