'use strict';

/**
 * The floors of each folder that has some, lowest first: a floor is a folder or, where it ends in $, a file, and may use itself
 * and those below it. What is not named stands above them all. Kept by dependency-rules.cjs.
 *
 * @type {readonly { inside: string, floors: readonly string[] }[]}
 */
const floors = [
  // What is drawn uses what is held, never the other way.
  {
    inside: 'renderer',
    floors: [
      'bridge\\.ts$',
      'table',
      'stores',
      'i18n\\.tsx$',
      'results',
      'ui',
      'commands',
      'charts',
      'grid',
      'views',
    ],
  },
  // A screen that another one shows a part of stands below it; those not named here are shown by the frame alone.
  {
    inside: 'renderer/views',
    floors: [
      'print',
      'export',
      'trace',
      'policy',
      'variety',
      'history',
      'import',
      'compare',
      'what-if',
      'saving',
      'desk',
    ],
  },
  {
    inside: 'renderer/views/desk',
    floors: ['table', 'scenarios', 'levers', 'panel'],
  },
  {
    inside: 'electron',
    floors: [
      'storage',
      'workbook',
      'guards',
      'channel',
      'window',
      'faults',
      'reports',
      'offered',
      'calls',
      'dialogs',
      'headless',
    ],
  },
  // A kind of file builds on the kinds it is made of; what opens any file stands above them all.
  {
    inside: 'electron/workbook',
    floors: [
      '[^/]+\\.ts$',
      'cells',
      'zip',
      'xml',
      'xlsx',
      'sheetjs',
      'markup',
      'ods',
      'sylk',
      'text',
      'xls',
      'opening',
      'writing',
      'jobs',
      'process',
    ],
  },
  // From cells to answers: what a cell may say, what a column is, what was read as data, and then the reading itself.
  {
    inside: 'shared/purchases',
    floors: [
      '[^/]+\\.ts$',
      'table',
      'contents',
      'columns',
      'identity',
      'reading',
      'lines',
      'rows',
      'checks',
      'histories',
      'products',
      'settling',
      'comparison',
    ],
  },
];

module.exports = { floors };
