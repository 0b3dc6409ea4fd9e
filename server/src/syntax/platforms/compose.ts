import type { Platform } from '../platform.ts';

/** Compose files. https://docs.docker.com/reference/compose-file/ */
const platform: Platform = {
  id: 'compose',
  title: 'Docker Compose',
  formats: ['yaml'],
  paths: ['**/docker-compose*.y*ml', '**/compose*.y*ml', '**/docker-stack*.y*ml'],
  expands: true,
  fixedKeys: true,
};
export default platform;
