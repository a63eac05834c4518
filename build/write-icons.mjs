import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

import { chromium } from 'playwright-core';

import { exitWith } from './exit-with.mjs';
import { icnsFile, icoFile } from './packaging/icon-files.mjs';

/** `node build/write-icons.mjs`: draws build/icons/jieyu.svg in every size that a system asks for. */

const folder = resolve(import.meta.dirname, 'icons');
const sizesPx = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const largestIcoPx = 256;
const largestLinuxPx = 512;
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

await exitWith(async () => {
  const pictures = await drawn(readFileSync(join(folder, 'jieyu.svg'), 'utf8'));
  const linux = join(folder, 'linux');
  mkdirSync(linux, { recursive: true });
  for (const { sizePx, png } of pictures.filter(({ sizePx }) => sizePx <= largestLinuxPx)) {
    writeFileSync(join(linux, `${String(sizePx)}x${String(sizePx)}.png`), png);
  }
  writeFileSync(join(folder, 'icon.icns'), icnsFile(pictures));
  const small = pictures.filter(({ sizePx }) => sizePx <= largestIcoPx);
  writeFileSync(join(folder, 'icon.ico'), icoFile(small));
  return 0;
});

/** @param {string} svg */
async function drawn(svg) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const pictures = [];
    for (const sizePx of sizesPx) {
      await page.setViewportSize({ width: sizePx, height: sizePx });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
      );
      pictures.push({ sizePx, png: await page.screenshot({ omitBackground: true }) });
    }
    return pictures;
  } finally {
    await browser.close();
  }
}
