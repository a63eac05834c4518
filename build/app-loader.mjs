/**
 * What Electron's own default app does for `electron FOLDER …`, for a binary that comes without one: load the program
 * whose folder is the first plain argument.
 */
const loader = `'use strict';
const { app } = require('electron');
const { join, resolve } = require('node:path');

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  console.error('usage: electron FOLDER');
  app.exit(2);
} else {
  const path = resolve(folder);
  const description = require(join(path, 'package.json'));
  process.defaultApp = true;
  app.setName(description.productName ?? description.name);
  app.setVersion(description.version);
  app.setAppPath(path);
  app.setPath('userData', join(app.getPath('appData'), app.getName()));
  require(join(path, description.main));
}
`;

const description = JSON.stringify({ name: 'app-loader', version: '1.0.0', main: 'main.js' });

/** @returns {Buffer} The loader as an asar archive, the one form in which Electron looks for a default app. */
export function appLoaderArchive() {
  const files = { 'package.json': Buffer.from(description), 'main.js': Buffer.from(loader) };
  let offset = 0;
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {};
  for (const [name, content] of Object.entries(files)) {
    entries[name] = { size: content.length, offset: String(offset) };
    offset += content.length;
  }
  return Buffer.concat([
    archiveHeader(JSON.stringify({ files: entries })),
    ...Object.values(files),
  ]);
}

/**
 * Two length-prefixed records, as asar defines them: the size of the directory, then the directory itself.
 *
 * @param {string} directory
 */
function archiveHeader(directory) {
  const text = Buffer.from(directory);
  const paddedLength = Math.ceil(text.length / 4) * 4;
  const header = Buffer.alloc(16 + paddedLength);
  header.writeUInt32LE(4, 0);
  header.writeUInt32LE(8 + paddedLength, 4);
  header.writeUInt32LE(4 + paddedLength, 8);
  header.writeUInt32LE(text.length, 12);
  text.copy(header, 16);
  return header;
}
