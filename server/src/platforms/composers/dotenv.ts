import type { Composer } from '../composer.ts';
import { layersBeside } from './_layers.ts';

/**
 * Frameworks that read `.env` in every mode, below `.env.<mode>`, by the file that shows them.
 * https://vite.dev/guide/env-and-mode, https://nextjs.org/docs/app/guides/environment-variables#environment-variable-load-order,
 * https://symfony.com/doc/current/configuration.html#overriding-environment-values-via-env-local
 */
const shownBy: readonly string[] = [
  ...['vite', 'next', 'nuxt', 'astro', 'svelte'].flatMap((name) =>
    ['js', 'mjs', 'cjs', 'ts', 'mts'].map((ending) => `${name}.config.${ending}`),
  ),
  'symfony.lock',
];

const mode = /^\.env\.(?!local$|example|sample|template|dist$|defaults?$)[\w.-]{1,64}$/i;

/** `.env` below the file of a mode. */
const composer: Composer = {
  id: 'dotenv',
  layersBelow: (place) => (mode.test(place.name) ? layersBeside(place, ['.env'], shownBy) : []),
};
export default composer;
