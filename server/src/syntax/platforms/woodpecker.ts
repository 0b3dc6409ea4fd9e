import type { Platform } from '../platform.ts';

/** Woodpecker, which shares the syntax of Drone. https://woodpecker-ci.org/docs/usage/workflow-syntax */
const platform: Platform = {
  id: 'woodpecker',
  title: 'Woodpecker',
  formats: ['yaml'],
  within: ['drone'],
  ci: {
    makers: ['woodpeckerci'],
  },
};
export default platform;
