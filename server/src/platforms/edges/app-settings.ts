import type { EdgeReader } from '../edgeReader.ts';

/**
 * Settings by which a program picks the environment of something that it reports to or reads.
 * https://docs.sentry.io/platforms/javascript/configuration/environments/,
 * https://docs.spring.io/spring-boot/reference/features/profiles.html
 */
const reader: EdgeReader = {
  id: 'app-settings',
  markers: ['sentry', 'spring_profiles', 'profiles.active', 'dd_env'],
  programs: ['sentry-cli'],
  command({ args }, sink) {
    const at = args.findIndex(({ value }) => value === '--env' || value === '-e');
    const name = at >= 0 ? args[at + 1] : undefined;
    if (name) sink.name('Sentry environment', name, { vocabulary: true });
  },
  variables: [
    {
      name: /^(?:[A-Z]{2,20}_)?SENTRY_(?:ENVIRONMENT|ENV|CURRENT_ENV)$/,
      what: 'Sentry environment',
      as: 'name',
      more: { vocabulary: true, persona: 'pedantic' },
    },
    { name: /^DD_ENV$/, what: 'Datadog environment', as: 'name', more: { vocabulary: true, persona: 'pedantic' } },
    // Profiles are as often a mode as an environment.
    {
      name: /^(?:SPRING_PROFILES_ACTIVE|spring\.profiles\.active)$/,
      what: 'Spring profile',
      as: 'name',
      more: { vocabulary: true, persona: 'pedantic' },
    },
  ],
};
export default reader;
