'use strict';

const { floors } = require('./floors.cjs');

/** The arrows of the architecture, kept by dependency-cruiser. Each rule says why it is there. */

/** In shared/, each layer and what it may use of shared/ besides itself and the ground (result, errors and their schema, assert, at-once, remembered, warnings, terms). */
const layers = {
  decimal: [],
  policy: ['decimal'],
  purchases: ['decimal', 'policy'],
  plan: ['decimal', 'policy', 'purchases'],
  engine: ['decimal', 'policy', 'purchases', 'plan'],
  forecast: ['decimal', 'purchases'],
  declaration: ['decimal', 'policy', 'purchases', 'plan', 'engine', 'forecast'],
  fund: ['decimal', 'policy', 'purchases', 'plan', 'engine', 'forecast', 'declaration'],
  execution: ['decimal', 'policy', 'purchases', 'plan', 'engine', 'forecast', 'fund'],
  reports: [
    'decimal',
    'policy',
    'purchases',
    'plan',
    'engine',
    'forecast',
    'declaration',
    'fund',
    'execution',
    'i18n',
  ],
  i18n: ['decimal'],
};
const ground =
  '^shared/(result|errors|error-schema|assert|at-once|one-at-a-time|remembered|warnings|terms)\\.ts$';

/** Where each library may be imported; nowhere else. */
const homes = {
  'decimal.js': '^shared/decimal/decimal\\.ts$',
  // In the window zod is only told to make no code from text.
  zod: '^(shared|electron)/|^renderer/without-eval\\.ts$',
  xlsx: '^electron/workbook/',
  htmlparser2: '^electron/workbook/',
  'wasm-xlsxwriter': '^electron/workbook/',
  'electron-log': '^electron/faults/log\\.ts$',
  electron: '^electron/(?!headless/)',
  zustand: '^renderer/stores/',
  echarts: '^renderer/charts/',
  antd: '^renderer/ui/',
  'pinyin-pro': '^renderer/table/pinyin-search\\.ts$',
  '@tanstack/react-virtual': '^renderer/(grid|views)/',
  react: '^renderer/',
  'react-dom': '^renderer/',
};

/**
 * The floors of a folder, lowest first: each may use itself and those below it. What is not named stands above them all.
 *
 * @param {{ inside: string, floors: readonly string[] }} of
 */
function floorRules({ inside, floors }) {
  const places = floors.map((floor) => `^${inside}/${floor}${floor.endsWith('$') ? '' : '/'}`);
  return floors.map((floor, index) => ({
    name: `floor-of-${inside.replace(/\//g, '-')}-${floor.replace(/[^\w-].*/, '') || 'ground'}`,
    comment: 'Inside a folder the arrows run down: what others are built on knows nothing of them.',
    severity: 'error',
    from: { path: places[index] },
    to: {
      path: `^${inside}/`,
      pathNot: places.slice(0, index + 1),
    },
  }));
}

const layerRules = Object.entries(layers).map(([layer, uses]) => ({
  name: `shared-${layer}-looks-down-only`,
  comment: 'In shared/ the arrows run one way: policy, purchases ← plan ← engine ← reports.',
  severity: 'error',
  from: { path: `^shared/${layer}/`, pathNot: '^shared/i18n/(zh-cn|en)/' },
  to: {
    path: '^shared/',
    pathNot: [ground, `^shared/(${[layer, ...uses].join('|')})[/.]`],
  },
}));

const homeRules = Object.entries(homes).map(([library, home]) => ({
  name: `home-of-${library.replace(/\W+/g, '-')}`,
  comment: 'A library has one home, so that it can be exchanged in one place.',
  severity: 'error',
  from: { path: '^(shared|electron|renderer)/', pathNot: home },
  to: { path: `(^|/)node_modules/${library.replace('.', '\\.')}(/|$)` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...homeRules,
    ...floors.flatMap(floorRules),
    {
      name: 'shared-is-pure',
      comment: 'shared/ runs in every process and in a browser: no Node, no Electron, no React.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|build|test)/' },
    },
    {
      name: 'shared-knows-no-node',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-knows-no-node',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-apart-from-electron',
      comment: 'The window and the main process meet in shared/contract.ts only.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|build|test)/' },
    },
    {
      name: 'electron-apart-from-renderer',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|build|test)/' },
    },
    {
      name: 'window-works-nothing-out',
      comment: 'A formula stands in shared/, and takes and gives decimal text; not even a type.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^shared/decimal/decimal\\.ts$' },
    },
    {
      name: 'engine-speaks-no-language',
      comment:
        'The engine gives figures and codes; sentences and calls are made from them elsewhere.',
      severity: 'error',
      from: { path: '^shared/engine/' },
      to: { path: '^shared/(i18n/|[\\w-]*contract\\.ts$)' },
    },
    {
      name: 'contract-knows-no-engine',
      severity: 'error',
      // Its parts have the same rule.
      from: { path: '^shared/[\\w-]*contract\\.ts$' },
      to: { path: '^shared/(engine|i18n)/' },
    },
    {
      name: 'sentences-take-types-only',
      comment: 'A sentence names what it is told, by types at most; it computes nothing.',
      severity: 'error',
      from: { path: '^shared/i18n/(zh-cn|en)/' },
      to: {
        path: '^shared/',
        pathNot: '^shared/(i18n|decimal)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'preload-imports-types-only',
      comment:
        'A sandboxed preload stays a dozen lines; what it imports for real would run in the page.',
      severity: 'error',
      from: { path: '^electron/preload\\.ts$' },
      to: { path: '^(electron|shared)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'headless-runs-without-electron',
      comment: 'The commands run under plain Node.',
      severity: 'error',
      from: { path: '^electron/headless/' },
      to: { path: '^electron/', pathNot: '^electron/(headless|workbook|storage)/' },
    },
    {
      name: 'no-cycles',
      comment: 'Not even through types: a cycle means two files are one.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
