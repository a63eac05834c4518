import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

import house from './build/lint/house-rules.mjs';

export default defineConfig(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'simple-import-sort': importSort, house },
    rules: {
      'simple-import-sort/imports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/strict-boolean-expressions': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // The caller names the unit of a decimal text: textFromDecimal<YuanText>(…).
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/prefer-readonly': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'house/decimals': 'error',
      'max-lines': ['error', 300],
      eqeqeq: 'error',
    },
  },
  {
    // Pure code: the same input gives the same figures on every machine and day.
    files: ['shared/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'process',
        'fetch',
        'setTimeout',
        'console',
        'Buffer',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'shared/ knows no randomness.' },
        { object: 'Date', property: 'now', message: 'shared/ knows no clock.' },
      ],
    },
  },
  {
    files: ['renderer/**'],
    // Its own declarations do not fit those of the linter, though the plugin does.
    plugins: {
      'react-hooks': /** @type {import('eslint').ESLint.Plugin} */ (
        /** @type {unknown} */ (reactHooks)
      ),
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'house/visible-text': 'error',
    },
  },
  {
    files: ['electron/**'],
    rules: {
      'house/visible-text': 'error',
      'house/one-channel': 'error',
      'house/nothing-outside': 'error',
    },
  },
  {
    files: ['electron/channel/register-calls.ts'],
    rules: { 'house/one-channel': 'off' },
  },
  {
    files: ['test/**'],
    rules: { 'max-lines': ['error', 500], 'house/decimals': 'off' },
  },
  {
    // Tools demand a default export of their configuration; build scripts and benchmarks are plain JavaScript, where the linter
    // does not see the casts that TypeScript reads in comments.
    files: ['build/**', 'test/bench/*.mjs', 'eslint.config.js'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-exports': 'off',
      'house/decimals': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
);
