import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import core from './server/tsconfig.core.json' with { type: 'json' };

/** Folders of the server that know a protocol, a file system or a process; every other one is core. */
const edges = core.exclude.filter((path) => !path.includes('*')).map((path) => `server/${path}`);

// No type-aware rules: the compiler runs beside this, and the lint stays within seconds.
export default defineConfig(
  globalIgnores(['node_modules/', 'dist/', 'out/', '.tools/', '.example-workspace/', 'test/output/', 'coverage/', '**/*.generated.ts']),
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.strict],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'off',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'off',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
      // `noUncheckedIndexedAccess` is on: an index that is known to be in bounds needs the mark.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' }],
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    // The core runs in Node and in a Web Worker: it may name the globals of neither.
    files: ['server/src/*/**/*.ts'],
    ignores: [...edges.map((folder) => `${folder}/**`), '**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'window',
        'document',
        'self',
        'fetch',
        'setTimeout',
        'setInterval',
        'require',
        '__dirname',
        '__filename',
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'vscode', 'vscode-language*'] }],
    },
  },
  {
    // Programs that a person starts write to their terminal.
    files: ['scripts/**', 'test/**', 'bench/**', 'examples/**', 'server/src/cli/**', 'server/src/cli.ts'],
    rules: { 'no-console': 'off' },
  },
);
