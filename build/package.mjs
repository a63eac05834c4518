import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

import { buildWhenStale } from './build.mjs';
import { bytesIn } from './bytes-in.mjs';
import { cachedEvaluationElectron } from './electron-evaluation.mjs';
import { electronExecutable } from './electron-runtime.mjs';
import { exitWith } from './exit-with.mjs';
import { writeChecksums } from './packaging/checksums.mjs';
import { thirdPartyNotices } from './packaging/notices.mjs';
import { softwareBillOfMaterials } from './packaging/sbom.mjs';
import { run } from './run.mjs';

/**
 * `npm run package`: the program as a folder in dist/, ready to start. What stands behind `--` goes to electron-builder:
 * `-- --win` makes the Windows files of build/electron-builder.yml, `-- --linux dir` the folder alone.
 */

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
/** For installers electron-builder fetches and compresses elsewhere, without a word. */
const silenceMs = 1_800_000;

const asked = process.argv.slice(2);
const wanted = asked.length === 0 ? ['--dir'] : asked;
const isFolderOnly = wanted.includes('--dir') || wanted.includes('dir');

await exitWith(async () => {
  const [electron] = await Promise.all([electronExecutable(), buildWhenStale()]);
  refuseShippingOf(electron);
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist);
  await writePapers(electron);
  const builder = join(root, 'node_modules/electron-builder/cli.js');
  const parameters = ['--config', 'build/electron-builder.yml', ...wanted, ...packed(electron)];
  const { status, output } = await run(process.execPath, [builder, ...parameters], {
    cwd: root,
    signOfLife: () => bytesIn(dist),
    ...(!isFolderOnly && { silenceMs }),
  });
  if (status !== 0) throw new Error(`electron-builder failed:\n${output}`);
  for (const note of ['builder-debug.yml', 'builder-effective-config.yaml']) {
    rmSync(join(dist, note), { force: true });
  }
  await writeChecksums(dist, { isDeep: isFolderOnly });
  process.stdout.write(`${dist}\n`);
  return 0;
});

/** @param {string} electron */
function refuseShippingOf(electron) {
  if (electron !== cachedEvaluationElectron()) return;
  if (!isFolderOnly) {
    throw new Error(
      'Installers are made from the Electron of package.json; here is only the evaluation one. Only --dir works.',
    );
  }
  process.stdout.write(
    'Made from the evaluation Electron: for trying out only, not for shipping.\n',
  );
}

/** The notices, the list of parts and the browser's licences, beside the program; electron-builder also puts them inside. */
async function writePapers(/** @type {string} */ electron) {
  writeFileSync(join(dist, 'THIRD_PARTY_NOTICES.txt'), thirdPartyNotices(root));
  const sbom = await softwareBillOfMaterials(root, electron);
  writeFileSync(join(dist, 'sbom.cdx.json'), `${JSON.stringify(sbom, null, 2)}\n`);
  copyFileSync(
    join(electronFolder(electron), 'LICENSES.chromium.html'),
    join(dist, 'LICENSES.chromium.html'),
  );
}

/**
 * A folder for this machine is packed from the very Electron that was found, without a download. For installers
 * electron-builder fetches the one for each system and processor.
 *
 * @param {string} electron
 */
function packed(electron) {
  return isFolderOnly ? [`--config.electronDist=${electronFolder(electron)}`] : [];
}

/** @param {string} electron */
function electronFolder(electron) {
  return process.platform === 'darwin' ? resolve(electron, '../../../..') : dirname(electron);
}
