import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf, positionals } from './_calls.ts';
import { entriesOf, isAt } from './_documents.ts';

/**
 * Files that Compose and Docker take in. A Compose file named for production is mostly a way to run the images that were built, so it
 * counts only where the chooser's environment has one of its own.
 * https://docs.docker.com/reference/compose-file/services/#env_file, https://docs.docker.com/reference/cli/docker/compose/
 */
const reader: EdgeReader = {
  id: 'compose',
  markers: ['docker', 'compose', 'podman', 'env_file', 'env-file'],
  programs: ['docker', 'docker-compose', 'podman', 'podman-compose', 'nerdctl'],
  command({ program, args }, sink) {
    for (const { value } of optionsOf(args, ['--env-file'])) sink.file('env file', value);
    const words = positionals(args, ['--context', '-c', '-H', '-f', '--file', '-p', '--project-name', '--env-file', '--profile']);
    const composes = program.endsWith('-compose') || words[0]?.value === 'compose';
    if (composes) for (const { value } of optionsOf(args, ['--file', '-f'])) sink.file('Compose file', value, { mode: true });
    if (words[0]?.value === 'stack' && words[1]?.value === 'deploy') {
      for (const { value } of optionsOf(args, ['--compose-file', '-c'])) sink.file('Compose file', value, { mode: true });
    } else if (words[0]?.value === 'context' && words[1]?.value === 'use' && words[2]) sink.name('Docker context', words[2]);
    for (const { value } of optionsOf(args, ['--context'])) sink.name('Docker context', value);
  },
  variables: [{ name: /^DOCKER_CONTEXT$/, what: 'Docker context', as: 'name' }],
  document({ document }, sink) {
    if (document.platform !== 'compose') return;
    for (const { keyPath, chosen } of entriesOf(document)) {
      if (isAt(keyPath, 'services.*.env_file') || isAt(keyPath, 'services.*.env_file.#') || isAt(keyPath, 'services.*.env_file.#.path'))
        sink.file('env file', chosen, { keyPath });
      else if (isAt(keyPath, 'services.*.extends.file') || isAt(keyPath, 'include.#') || isAt(keyPath, 'include.#.path'))
        sink.file('Compose file', chosen, { keyPath, mode: true });
      else if (isAt(keyPath, 'include.#.env_file')) sink.file('env file', chosen, { keyPath });
      else if (isAt(keyPath, 'secrets.*.file')) sink.file('secret file', chosen, { keyPath, secrets: true });
    }
  },
};
export default reader;
