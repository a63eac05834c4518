import process from 'node:process';

import { apt } from './apt.mjs';
import { run } from './run.mjs';

/**
 * What the tests need from a bare Debian: a display, GTK and its like, Chinese letters, a browser, a reader of PDF, a
 * listener to system calls, and two other programs that read workbooks. Where one of several does, `|` stands between
 * them; the first is installed.
 */
export const packages = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'fonts-noto-cjk',
  'chromium-headless-shell|chromium',
  'poppler-utils',
  'strace',
  'libreoffice-calc-nogui|libreoffice-calc',
  'python3-openpyxl',
];

/**
 * Installs what is missing where that is possible; otherwise fails with the exact command.
 *
 * @returns {Promise<void>}
 */
export async function ensureSystemPackages() {
  if (process.platform !== 'linux' || !(await has('dpkg-query', '--version'))) return;
  const missing = await missingPackages();
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  const command = `apt-get update && apt-get ${install.join(' ')}`;
  if (process.getuid?.() !== 0 || !(await has('apt-get', '--version'))) {
    throw new Error(`The tests need system packages. As root: ${command}`);
  }
  process.stdout.write(`installing ${missing.join(' ')}\n`);
  await apt(['update']);
  await apt(install);
}

async function missingPackages() {
  const { output } = await run('dpkg-query', [
    '--show',
    '--showformat',
    '${Package} ${db:Status-Status}\\n',
    ...packages.flatMap(anyOf),
  ]);
  const installed = new Set(output.split('\n').filter((line) => line.endsWith(' installed')));
  return packages
    .map(anyOf)
    .filter((names) => !names.some((name) => installed.has(`${name} installed`)))
    .map(([first = '']) => first);
}

/** @param {string} wanted */
function anyOf(wanted) {
  return wanted.split('|');
}

/**
 * @param {string} program
 * @param {string} parameter
 */
async function has(program, parameter) {
  return (await run(program, [parameter])).status === 0;
}
