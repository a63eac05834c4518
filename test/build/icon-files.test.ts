import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { icnsFile, icoFile } from '../../build/packaging/icon-files.mjs';

const icons = resolve(import.meta.dirname, '../../build/icons');
const pngMark = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** The width and height that a PNG says of itself. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 4)).toEqual(pngMark);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** The pictures in a Windows icon by the size that its directory names. */
function picturesOfIco(file: Buffer): readonly (readonly [number, Buffer])[] {
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const named = file.readUInt8(entry);
    const offset = file.readUInt32LE(entry + 12);
    const png = file.subarray(offset, offset + file.readUInt32LE(entry + 8));
    return [named === 0 ? 256 : named, png];
  });
}

/** The pictures in a macOS icon by the name that stands before each. */
function picturesOfIcns(file: Buffer): ReadonlyMap<string, Buffer> {
  expect(file.toString('latin1', 0, 4)).toBe('icns');
  expect(file.readUInt32BE(4)).toBe(file.length);
  const pictures = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    const end = at + file.readUInt32BE(at + 4);
    pictures.set(file.toString('latin1', at, at + 4), file.subarray(at + 8, end));
  }
  return pictures;
}

describe('an icon file', () => {
  const small = { sizePx: 16, png: Buffer.from('small') };
  const large = { sizePx: 256, png: Buffer.from('larger one') };

  it('of Windows holds each picture where its directory says', () => {
    expect(picturesOfIco(icoFile([small, large]))).toEqual([
      [16, small.png],
      [256, large.png],
    ]);
  });

  it('of macOS holds each picture under every name that a system asks for', () => {
    expect(picturesOfIcns(icnsFile([small, large]))).toEqual(
      new Map([
        ['icp4', small.png],
        ['ic08', large.png],
        ['ic13', large.png],
      ]),
    );
  });
});

describe("the program's icon", () => {
  it('is there for Windows, up to 256', () => {
    const pictures = picturesOfIco(readFileSync(join(icons, 'icon.ico')));
    expect(pictures.map(([size]) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    for (const [size, png] of pictures) expect(sizeOf(png)).toEqual([size, size]);
  });

  it('is there for macOS, up to 1024', () => {
    const pictures = picturesOfIcns(readFileSync(join(icons, 'icon.icns')));
    const sizes = [...pictures.values()].map((png) => sizeOf(png)[0]);
    expect([...pictures.keys()]).toContain('ic10');
    expect(Math.max(...sizes)).toBe(1024);
  });

  it('is there for Linux, each in the size of its name', () => {
    const names = readdirSync(join(icons, 'linux'));
    expect(names).toContain('512x512.png');
    for (const name of names) {
      const [width, height] = sizeOf(readFileSync(join(icons, 'linux', name)));
      expect(`${String(width)}x${String(height)}.png`).toBe(name);
    }
  });
});
