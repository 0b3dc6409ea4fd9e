import type { Platform } from '../platform.ts';

/**
 * Drone and Woodpecker.
 * https://docs.drone.io/pipeline/overview/ https://woodpecker-ci.org/docs/usage/workflow-syntax
 */
const platform: Platform = {
  id: 'drone',
  title: 'Drone / Woodpecker',
  formats: ['yaml'],
  paths: ['**/.drone*.y*ml', '**/.drone/**/*.y*ml', '**/.woodpecker*.y*ml', '**/.woodpecker/**/*.y*ml'],
  closed: true,
  expands: true,
  ci: {
    makers: ['drone', 'plugins'],
  },
};
export default platform;
