import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

const money = [
  {
    selector: "CallExpression[callee.name='parseFloat']",
    message: 'parseFloat takes a prefix and rounds; read decimals with parsePlainDecimal.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='round']",
    message: 'Math.round loses fen; round with a named function of shared/decimal/rounding.',
  },
  {
    selector: "NewExpression[callee.name='Decimal'][arguments.0.raw=/\\./]",
    message: 'A Decimal is made from text: a float literal is already wrong.',
  },
];
const floats = {
  selector: "CallExpression[callee.name='Number']",
  message: 'Number(…) makes a float; money stays decimal text. Plots use toPlotNumber.',
};
const text = {
  selector:
    'Literal[value=/[\\u4e00-\\u9fff]/], TemplateElement[value.raw=/[\\u4e00-\\u9fff]/], JSXText[value=/[\\u4e00-\\u9fff]/]',
  message: 'User-visible text lives in shared/i18n only.',
};

const doors = [
  {
    selector:
      "CallExpression[callee.object.name='ipcMain'][callee.property.name=/^(on|once|handle|handleOnce)$/]",
    message: 'One channel, in register-calls.ts, where the sender is checked.',
  },
  {
    selector: "CallExpression[callee.object.name='shell'][callee.property.name=/^open/]",
    message: 'Nothing is opened outside the program.',
  },
];

export default defineConfig(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'simple-import-sort': importSort },
    rules: {
      'simple-import-sort/imports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/strict-boolean-expressions': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // The caller names the unit of a decimal text: textFromDecimal<YuanText>(…).
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/prefer-readonly': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      'no-restricted-syntax': ['error', ...money, floats],
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
      'no-restricted-syntax': ['error', ...money, floats, text],
    },
  },
  {
    files: ['electron/**'],
    rules: { 'no-restricted-syntax': ['error', ...money, floats, text, ...doors] },
  },
  {
    files: ['electron/channel/register-calls.ts'],
    rules: { 'no-restricted-syntax': ['error', ...money, floats, text] },
  },
  {
    files: ['test/**'],
    rules: { 'max-lines': ['error', 500], 'no-restricted-syntax': 'off' },
  },
  {
    // Tools demand a default export of their configuration; build scripts and benchmarks are plain JavaScript, where the linter
    // does not see the casts that TypeScript reads in comments.
    files: ['build/**', 'test/bench/*.mjs', 'eslint.config.js'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-restricted-exports': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
);
