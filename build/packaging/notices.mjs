import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { licenceTexts } from './licence-texts.mjs';
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

const rustHeading = `wasm-xlsxwriter is compiled from Rust's own library (MIT OR Apache-2.0; The Rust Project Contributors) and from the
libraries below. Of two licences the first is taken. The texts of all of them follow the list.
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
  const libraries = rustLibraries(root);
  if (libraries.length === 0) return rustHeading;
  const lines = libraries.map(
    ({ name, version, licence, copyright }) => `${name} ${version} (${licence})\n  ${copyright}\n`,
  );
  const texts = Object.entries(licenceTexts).map(([name, text]) => `${name}\n\n${text}\n`);
  return [`${rustHeading}\n${lines.join('')}`, ...texts].join(`\n${rule}\n`);
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
  if (licence === 'MIT') return `Copyright (c) ${author}\n\n${licenceTexts.MIT}`;
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
