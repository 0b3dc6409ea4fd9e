/** Bundles the suite that runs inside the editor, once for each kind of extension host. */
import path from 'node:path';
import * as esbuild from 'esbuild';
import { makeShop } from '../../examples/shop.mts';
import { root } from '../../scripts/build.mts';

/** Seed of the workspace that the suite runs on. */
export const suiteSeed = 'end-to-end';

const hosts: Readonly<Record<'node' | 'web', esbuild.BuildOptions>> = {
  node: { platform: 'node', target: 'node20', mainFields: ['module', 'main'] },
  web: { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'], define: { global: 'globalThis' } },
};

/** @returns path of the tests module for the given extension host; it exports `run(): Promise<void>` */
export async function bundleSuite(host: 'node' | 'web'): Promise<string> {
  const outfile = path.join(root, 'out/e2e', `${host}.js`);
  const { expected } = makeShop(suiteSeed);
  const { define, ...options } = hosts[host];
  await esbuild.build({
    ...options,
    absWorkingDir: root,
    entryPoints: ['test/e2e/suite/main.ts'],
    outfile,
    bundle: true,
    format: 'cjs',
    external: ['vscode'],
    define: {
      ...define,
      EXPECTED_FINDINGS: JSON.stringify(expected),
      // Mocha's package is of type `module`, but its browser build would write into the bundle's own `module.exports`.
      module: 'undefined',
      exports: 'undefined',
    },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}
