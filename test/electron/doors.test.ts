import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { calls } from '../../shared/contract';

const electron = resolve(import.meta.dirname, '../../electron');

interface Source {
  readonly name: string;
  readonly text: string;
}

const sources: readonly Source[] = readdirSync(electron, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({
    name: relative(electron, join(electron, name)).replaceAll('\\', '/'),
    text: readFileSync(join(electron, name), 'utf8'),
  }));

/** The files of the main process in which this is written, and how often. */
function whereIs(pattern: RegExp): Readonly<Record<string, number>> {
  const found = sources.map(
    ({ name, text }) => [name, [...text.matchAll(pattern)].length] as const,
  );
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

/** One place in what a call takes. */
interface Place {
  readonly at: string;
  readonly schema: z.core.JSONSchema.BaseSchema;
}

function inputPlaces(): readonly Place[] {
  return Object.entries(calls).flatMap(([name, { input }]) =>
    placesIn(name, z.toJSONSchema(input, { unrepresentable: 'any', io: 'input' })),
  );
}

function placesIn(at: string, schema: unknown): readonly Place[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as z.core.JSONSchema.BaseSchema;
  const alternatives = [node.anyOf, node.oneOf, node.allOf, node.prefixItems].flatMap(
    (each) => each ?? [],
  );
  return [
    { at, schema: node },
    ...Object.entries(node.properties ?? {}).flatMap(([key, value]) =>
      placesIn(`${at}.${key}`, value),
    ),
    ...Object.entries(node.$defs ?? {}).flatMap(([key, value]) => placesIn(`${at}#${key}`, value)),
    ...alternatives.flatMap((each) => placesIn(at, each)),
    ...placesIn(`${at}[]`, node.items),
    ...placesIn(`${at}{}`, node.additionalProperties),
  ];
}

/** Whether a pattern ends; the fraction of a second may have any number of digits. */
function isBounded(pattern: string): boolean {
  const steps = pattern.replaceAll('(?:\\.\\d+)?', '');
  return /^\^.*\$$/.test(steps) && !/[^\\][*+]|\{\d+,\}/.test(steps);
}

/** Places by their last name, where that could mean a place on a disk or in a network. */
const worthALook = /(?:path|file|folder|director|drive|url|uri|address|place)\w*$/i;

describe('the doors between page and program', () => {
  const places = inputPlaces();

  it('are in two files, and both ask who knocks', () => {
    expect(whereIs(/(?:ipcMain|\bipc)\.(?:on|once|handle|handleOnce|addListener)\(/g)).toEqual({
      'channel/register-calls.ts': 1,
      'channel/register-drops.ts': 1,
    });
    expect(whereIs(/isOwnPage\(event, window\)/g)).toEqual({
      'channel/register-calls.ts': 1,
      'channel/register-drops.ts': 1,
    });
  });

  it('let through no field that no schema knows', () => {
    const open = places.filter(
      ({ schema }) => schema.properties !== undefined && schema.additionalProperties !== false,
    );
    expect(open.map(({ at }) => at)).toEqual([]);
    expect(places.filter(({ schema }) => schema.properties !== undefined)).not.toEqual([]);
  });

  it('let through no text and no list without a limit', () => {
    const limitless = places.filter(({ schema }) => {
      if (schema.type === 'array') return schema.maxItems === undefined;
      const isFree = schema.enum === undefined && schema.const === undefined;
      return schema.type === 'string' && isFree && schema.maxLength === undefined;
    });
    const unbounded = limitless.filter(({ schema }) => !isBounded(schema.pattern ?? '.*'));
    expect([...new Set(unbounded.map(({ at }) => at))]).toEqual([]);
  });

  it('let no path through: what names files names them for people', () => {
    // The first two words are the call's own.
    const words = places.flatMap(({ at }) =>
      at
        .replace(/[[\]{}]/g, '')
        .split('.')
        .slice(2),
    );
    const found = new Set(words.filter((word) => worthALook.test(word)));
    expect([...found].sort()).toEqual([
      // Where a figure came from, as the card of its trace shows it.
      'file',
      // Of the window's title.
      'fileName',
      // What a frozen scenario and a plan were made of, with their hashes.
      'files',
      // The number of a merged variety's row in the table.
      'place',
    ]);
  });
});

describe('the main process', () => {
  it('opens nothing outside itself, and shows only what it has written', () => {
    expect(whereIs(/\bshell\.(?:open\w+|beep|trashItem|writeShortcutLink)\(/g)).toEqual({});
    expect(whereIs(/\bshell\.showItemInFolder\(/g)).toEqual({ 'program.ts': 1 });
  });

  it('makes its windows in two places, each with the preferences of a sandboxed page', () => {
    const windows = { 'window/print-window.ts': 1, 'window/window.ts': 1 };
    expect(whereIs(/new (?:BrowserWindow|BrowserView|WebContentsView|BaseWindow)\(/g)).toEqual(
      windows,
    );
    expect(whereIs(/sandboxedPage\(\{ preloadPath, hasDeveloperTools/g)).toEqual(windows);
    // Another session would be without the guards of the first.
    expect(whereIs(/\bpartition\b|fromPartition|fromPath\(/g)).toEqual({});
  });

  it('has nothing that talks to a network', () => {
    const talkers =
      /from '(?:node:)?(?:http|https|http2|net|tls|dgram|dns)'|\bfetch\(|\bnet\.(?:request|fetch)|autoUpdater|crashReporter\.start/g;
    expect(whereIs(talkers)).toEqual({});
  });
});
