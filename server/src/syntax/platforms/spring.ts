import { byFirstKey } from '../firstKeys.ts';
import type { Platform } from '../platform.ts';

/** Spring Boot configuration. https://docs.spring.io/spring-boot/reference/features/external-config.html */
const platform: Platform = {
  id: 'spring',
  title: 'Spring',
  formats: ['yaml', 'properties'],
  paths: ['**/application.y*ml', '**/application-*.y*ml', '**/bootstrap*.y*ml', '**/application*.properties', '**/bootstrap*.properties'],
  recognises: (_path, { entries }) => byFirstKey(entries).has('spring'),
};
export default platform;
