import { Fake } from '../test/support/fake.ts';

/** One file of a generated workspace. */
export interface GeneratedFile {
  /** Relative to the workspace folder. */
  readonly path: string;
  readonly text: string;
}

export const stages = ['dev', 'staging', 'production'] as const;

const words = 'orders billing search users catalog basket mail audit stock pricing reports gateway export import session media'.split(' ');

type Pair = readonly [key: string, value: string];

/** Settings of one service as key and value: mostly names, hosts and numbers, some references, now and then a literal. */
function settings(fake: Fake, service: string, stage: string, size: number): Pair[] {
  const pairs: Pair[] = [
    ['SERVICE_NAME', service],
    ['LOG_LEVEL', fake.pick(['info', 'debug', 'warn'])],
    ['DB_HOST', `db.${stage}.${service}.internal`],
    ['DB_NAME', `${service}_${stage}`],
    ['DB_PASSWORD', fake.integer(4) === 0 ? fake.password() : '${DB_PASSWORD}'],
    ['API_URL', `https://api.${stage}.acme-shop.com/${service}`],
    ['API_TOKEN', fake.integer(8) === 0 ? fake.alnum(40) : `op://${stage}/${service}/token`],
  ];
  while (pairs.length < size) {
    const name = `${fake.pick(words)}_${fake.pick(words)}`.toUpperCase();
    const value = fake.pick([
      () => String(fake.integer(10_000)),
      () => fake.pick(['true', 'false']),
      () => `${fake.pick(words)}-${fake.pick(words)}`,
      () => `${fake.pick(words)} of the ${fake.pick(words)} ${fake.pick(words)}`,
      () => `http://${fake.pick(words)}.${stage}.svc.cluster.local:8080`,
    ])();
    pairs.push([`${name}_${pairs.length}`, value]);
  }
  return pairs;
}

const lines = (pairs: readonly Pair[], one: (key: string, value: string) => string): string =>
  pairs.map(([key, value]) => one(key, value)).join('\n');
const camel = (key: string): string => key.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const dotted = (key: string): string => key.toLowerCase().replaceAll('_', '.');

/** How each format writes settings; keys are the ids of formats. */
export const writers: Readonly<Record<string, (pairs: readonly Pair[]) => string>> = {
  dotenv: (pairs) => lines(pairs, (key, value) => `${key}="${value}"`),
  yaml: (pairs) => `settings:\n  nested:\n${lines(pairs, (key, value) => `    ${camel(key)}: "${value}"  # ${key}`)}`,
  json: (pairs) => JSON.stringify({ settings: { nested: Object.fromEntries(pairs.map(([key, value]) => [camel(key), value])) } }, null, 2),
  toml: (pairs) => `[settings.nested]\n${lines(pairs, (key, value) => `${key.toLowerCase()} = "${value}"`)}`,
  ini: (pairs) => `[settings]\n${lines(pairs, (key, value) => `${key.toLowerCase()} = ${value}`)}`,
  properties: (pairs) => lines(pairs, (key, value) => `${dotted(key)}=${value}`),
  hcl: (pairs) => `locals {\n${lines(pairs, (key, value) => `  ${key.toLowerCase()} = "${value.replaceAll('${', '$${')}"`)}\n}`,
  bicep: (pairs) => lines(pairs, (key, value) => `var ${camel(key)} = '${value.replaceAll("'", "\\'").replaceAll('${', '\\${')}'`),
  xml: (pairs) =>
    `<settings>\n${lines(pairs, (key, value) => `  <add key="${camel(key)}" value="${value.replaceAll('&', '&amp;')}" />`)}\n</settings>`,
  dockerfile: (pairs) => `FROM alpine:3.20\n${lines(pairs, (key, value) => `ENV ${key}="${value}"`)}`,
  shell: (pairs) => `#!/bin/sh\n${lines(pairs, (key, value) => `export ${key}="${value}"`)}`,
  netrc: (pairs) => lines(pairs, (key, value) => `machine ${dotted(key)}.acme.test login deploy password ${value.replaceAll(' ', '-')}`),
  pgpass: (pairs) => lines(pairs, (key, value) => `${dotted(key)}.acme.test:5432:shop:deploy:${value.replaceAll(/[ :]/g, '-')}`),
  plain: (pairs) => lines(pairs, (key, value) => `const ${camel(key)} = '${value}';`),
};

const places: readonly (readonly [format: string, path: (service: string, stage: string) => string])[] = [
  ['dotenv', (service, stage) => `services/${service}/${stage}/.env`],
  ['yaml', (service, stage) => `deploy/${stage}/${service}/values.yaml`],
  ['json', (service, stage) => `config/${service}/appsettings.${stage}.json`],
  ['toml', (service, stage) => `services/${service}/settings.${stage}.toml`],
  ['ini', (service, stage) => `services/${service}/${stage}.ini`],
  ['properties', (service, stage) => `services/${service}/src/main/resources/application-${stage}.properties`],
  ['hcl', (service, stage) => `infra/${stage}/${service}.tf`],
  ['xml', (service, stage) => `config/${service}/web.${stage}.config`],
  ['shell', (service, stage) => `services/${service}/scripts/${stage}.sh`],
  ['dockerfile', (service, stage) => `services/${service}/${stage}/Dockerfile`],
];

/** Text of about `bytes` characters in one format; assignments of a program where no writer knows the format. */
export function textOf(format: string, bytes: number, seed: number | string): string {
  return (writers[format] ?? writers['plain']!)(settings(new Fake(seed), 'orders', 'staging', Math.ceil(bytes / 48)));
}

/**
 * Files of a shop with many services, in every format, for three stages. Equal seeds give equal files.
 *
 * @param count of files
 * @param settingsEach settings in one file; 40 make about 2 kB
 */
export function* generateWorkspace(seed: number | string, count: number, settingsEach = 40): Iterable<GeneratedFile> {
  for (let i = 0; i < count; i++) {
    const [format, path] = places[i % places.length]!;
    const stage = stages[Math.floor(i / places.length) % stages.length]!;
    const service = `${words[Math.floor(i / 30) % words.length]!}-${Math.floor(i / 30)}`;
    const fake = new Fake(`${seed}/${i}`);
    yield { path: path(service, stage), text: `${writers[format]!(settings(fake, service, stage, settingsEach))}\n` };
  }
}
