import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, packagedModules } from './packaged-modules.mjs';
import { rustLibraries } from './rust-libraries.mjs';

/** Licences under which a library may be part of the program. */
const accepted = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);

const heading = `Third-party notices

Jieyu is made with the libraries below. Each stands under its own licence, given in full.
`;

const electronNotice = `The program runs on Electron, which contains Chromium and Node.js. Their licences, and those of everything in them,
are in the file LICENSES.chromium.html beside the program.
`;

const rustHeading = `wasm-xlsxwriter is compiled from Rust's own library (MIT OR Apache-2.0) and from these. Of two licences the first is
taken, under the copyright of each library's authors; its text, and that of Apache-2.0, stand above.
`;

const rule = `${'-'.repeat(80)}\n`;

/**
 * THIRD_PARTY_NOTICES: every library of the program with its licence text.
 *
 * @param {string} root
 * @returns {string}
 */
export function thirdPartyNotices(root) {
  const modules = packagedModules(root).map(notice);
  const electron = `${notice(describe(join(root, 'node_modules/electron')))}\n${electronNotice}`;
  return [heading, electron, ...modules, rustNotice(root)].join(`\n${rule}\n`);
}

/** @param {string} root */
function rustNotice(root) {
  const lines = rustLibraries(root).map(
    ({ name, version, licence }) => `${name} ${version} (${licence})\n`,
  );
  return `${rustHeading}\n${lines.join('')}`;
}

/** @param {import('./packaged-modules.mjs').PackagedModule} library */
function notice(library) {
  const { name, version, licence } = library;
  if (!accepted.has(licence)) {
    throw new Error(
      `${name} ${version} stands under "${licence}", which is not among the accepted`,
    );
  }
  return `${name} ${version} (${licence})\n\n${licenceText(library)}\n`;
}

/** @param {import('./packaged-modules.mjs').PackagedModule} library */
function licenceText({ name, folder, licence, author }) {
  const texts = [...new Set(licenceFiles(folder).map((path) => readFileSync(path, 'utf8').trim()))];
  if (texts.length > 0) return texts.join('\n\n').replaceAll('\r\n', '\n');
  if (licence === 'MIT') return mitText(author);
  throw new Error(`${name} brings no licence text`);
}

/** The licence of a library, what it says of others' work in it, and a folder of such. @param {string} folder */
function licenceFiles(folder) {
  return readdirSync(folder)
    .filter((name) => /^(licen[cs]es?|copying|notice)(\.|$)/i.test(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (!statSync(path).isDirectory()) return [path];
      return readdirSync(path).map((inner) => join(path, inner));
    });
}

/** For libraries that name this licence and leave its text out. @param {string} author */
function mitText(author) {
  return `Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
