import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { discardStamp, isBuildCurrent, sourcesChecksum, stampBuild } from './build-stamp.mjs';
import { exitWith } from './exit-with.mjs';
import { run } from './run.mjs';

const root = resolve(import.meta.dirname, '..');
const lock = join(root, 'out/.building');

/** Builds unless `out/` is current. Several commands started at once build once. */
export async function buildWhenStale() {
  if (isBuildCurrent(root)) return;
  await withLock(async () => {
    if (!isBuildCurrent(root)) await build();
  });
}

async function build() {
  const checksum = sourcesChecksum(root);
  discardStamp(root);
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const outcome = await run(
    process.execPath,
    [vite, 'build', '--config', 'build/electron.vite.config.ts', '--logLevel', 'warn'],
    { cwd: root },
  );
  if (outcome.status !== 0) throw new Error(`The build failed.\n${outcome.output}`);
  stampBuild(root, checksum);
}

/** @param {() => Promise<void>} work */
async function withLock(work) {
  mkdirSync(join(root, 'out'), { recursive: true });
  // Who holds it is alive, and is itself ended when it falls silent.
  while (!tryLock()) await wait(200);
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function tryLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHolderAlive()) rmSync(lock, { force: true });
    return false;
  }
}

function isHolderAlive() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    // Without the right to signal it, the process is there all the same.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await exitWith(async () => {
    await withLock(build);
    return 0;
  });
}
