import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';

import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
/** What `index.html` draws with before the program is there, and the colours of all. */
const GLOBAL = ['renderer/ui/base.css', 'renderer/ui/colors.css', 'renderer/views/frame/frame.css'];

const sources = filesIn('renderer', /\.tsx?$/);
const sheets = new Map(
  filesIn('renderer', /\.css$/).map((file) => [
    file,
    { text: read(file), classes: classesOf(read(file)) },
  ]),
);

function filesIn(folder: string, kind: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => kind.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function classesOf(text: string): ReadonlySet<string> {
  const selectors = text.replaceAll(
    /\/\*[^]*?\*\/|:global\([^)]*\)|"[^"]*"|'[^']*'|\{[^{}]*\}/g,
    ' ',
  );
  return new Set([...selectors.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name));
}

/** The sheets that a component wears. */
function wornBy(file: string, text: string): readonly string[] {
  return [...text.matchAll(/from '(?<path>[^']+\.module\.css)'/g)].map(({ groups }) =>
    normalize(join(file, '..', groups?.['path'] ?? '')).replaceAll('\\', '/'),
  );
}

describe('the sheets', () => {
  it('are modules, but for the three that stand before the program', () => {
    const names = [...sheets.keys()];
    expect(names.filter((file) => !file.endsWith('.module.css')).sort()).toEqual(GLOBAL);
    expect(names.length).toBeGreaterThan(40);
  });

  it('say nothing of what is there for tests', () => {
    const strays = [...sheets].filter(([, { text }]) => text.includes('data-testid'));
    expect(strays.map(([file]) => file)).toEqual([]);
  });

  it('know each class that a component says in one word', () => {
    const unknown = sources.flatMap((file) => {
      const text = read(file);
      const worn = wornBy(file, text).map((sheet) => sheets.get(sheet)?.classes);
      return [...text.matchAll(/\bcss\('(?<classes>[^']*)'\)/g)]
        .flatMap(({ groups }) => (groups?.['classes'] ?? '').split(' '))
        .filter((name) => !worn.some((classes) => classes?.has(name) === true))
        .map((name) => `${file} ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('have no class that nobody says', () => {
    const said = new Map<string, string>();
    for (const file of sources) {
      const text = read(file);
      for (const sheet of wornBy(file, text)) said.set(sheet, (said.get(sheet) ?? '') + text);
    }
    const unsaid = [...sheets].flatMap(([file, { classes }]) =>
      GLOBAL.includes(file)
        ? []
        : [...classes]
            // The end of a state's name comes from data: `is-${state}`.
            .filter((name) => !/^(?:is|in|state|cell|rule)-/.test(name))
            .filter((name) => !new RegExp(`[ '"\`]${name}[ '"\`$]`).test(said.get(file) ?? ''))
            .map((name) => `${file} ${name}`),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('behaviour and tests', () => {
  it('ask for no class of ours', () => {
    const asked =
      /(?:querySelector(?:All)?|closest|matches|locator|findingsIn)(?:<\w+>)?\([^)]*?['"`](?:[^'"`]*[\s>+~,(\]])?\.(?!ant-)[a-z]|classList|getElementsByClassName/;
    const strays = [
      ...sources,
      ...filesIn('test/e2e', /\.ts$/),
      ...filesIn('test/bench', /\.m?[jt]s$/),
    ]
      .flatMap((file) =>
        read(file)
          .split('\n')
          .map((line) => [file, line] as const),
      )
      .filter(([, line]) => asked.test(line));
    expect(strays).toEqual([]);
  });
});
