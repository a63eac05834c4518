import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { keptBackups } from '../../electron/storage/backup-rotation';
import { SHOWN_ROWS } from '../../electron/workbook/jobs/preview-workbook';
import { limits } from '../../electron/workbook/limits';
import { commands, commandTable, shownKeys } from '../../shared/commands';
import { messagesOf } from '../../shared/i18n/messages';
import { MOST_UNDO_STEPS } from '../../shared/plan/history';
import { builtInPolicies } from '../../shared/policy/packs';

const ROOT = join(import.meta.dirname, '../..');
const page = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const guides = ['zh', 'en'] as const;
const pages = [
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/deploy.md', 'docs/security.md'],
  ...['docs/benchmarks.md', 'docs/guide/zh.md', 'docs/guide/en.md'],
];

/** Everything that the program can say, functions as they are written. */
function words(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : [];
}

/** What stands in quotes in the guides and is no word of the window: examples, words of files, ways through a menu. */
const EXAMPLES: Readonly<Record<(typeof guides)[number], readonly string[]>> = {
  zh: [
    ...['国采', '是否集采', '万盒', '1.2万', '改为 70%', '情景 1', '有利 / 不利', '医院_报表_日期'],
    ...['×0.80 到 ×1.20，9 档', '基数×1.10·3家', '第 x 页 / 共 y 页'],
  ],
  en: ['Scenario 1', '×0.80 to ×1.20, 9 steps', 'Base×1.10 · 3 winners'],
};

const grouped = (count: number): string => count.toLocaleString('en');

describe.each(guides)('the guide in %s', (language) => {
  const text = page(`docs/guide/${language}.md`);
  const messages = messagesOf(language);

  it('quotes no word that the window does not have', () => {
    const said = words(messages).join('\n');
    const quoted = [...text.matchAll(/“([^”]{1,60})”/g)].map((match) => match[1] ?? '');
    const known = new Set(EXAMPLES[language]);
    const unsaid = quoted.filter(
      (word) => !word.includes(' → ') && !known.has(word) && !said.includes(word.replace(/…$/, '')),
    );
    expect(quoted.length).toBeGreaterThan(20);
    expect(unsaid).toEqual([]);
  });

  it('names menus and their entries as they are named', () => {
    const { menu, commands: labels } = messages.shell;
    const plain = (label: string): string => label.replace(/\(&\w\)|&/g, '');
    const entries = words(labels).map(plain);
    const ways = [...text.matchAll(/[“"]?([\p{L}]+) → ([\p{L} ]+…?)/gu)];
    expect(ways.length).toBeGreaterThan(0);
    for (const [, first = '', second = ''] of ways) {
      expect(words(menu).map(plain)).toContain(first);
      expect(
        entries.some(
          (entry) =>
            entry.replace(/…$/, '').startsWith(second.replace(/…$/, '').trim()) ||
            second.startsWith(entry.replace(/…$/, '')),
        ),
      ).toBe(true);
    }
  });

  it('names keys that the program has', () => {
    const { rows, keys } = messages.common.shortcuts;
    const table = commands.flatMap((command) => commandTable[command].keys).join(' ');
    const listed = [table, ...words(keys), ...words(rows)].join(' ');
    const named = [...text.matchAll(/(?:(?:Ctrl|Shift|Alt)\+)+[A-Za-z0-9/]+|\bF\d\d?\b/g)]
      .map(([key]) => key)
      .filter((key) => !/\+(?:Left|Right|Ctrl|arrow)/i.test(key));
    expect(named.length).toBeGreaterThan(15);
    const unknown = named.filter((key) => !listed.includes(key.split('+').at(-1) ?? key));
    expect([...new Set(unknown)]).toEqual([]);
    expect(text).toContain(`${shownKeys('help')} `);
    expect(text).toMatch(
      new RegExp(
        `(?:报量决策|Declare)”(?:（|\\s\\()${shownKeys('show.declare').replace('+', '\\+')}`,
      ),
    );
  });

  it('names the limits that hold', () => {
    for (const [limit, unit] of [
      [limits.fileMegabytes, 'MB'],
      [limits.xlsMegabytes, 'MB'],
    ] as const) {
      expect(text).toContain(`${String(limit)} ${unit}`);
    }
    for (const limit of [limits.sheets, limits.rows]) expect(text).toContain(grouped(limit));
    expect(text).toContain(String(limits.columns));
    expect(text).toContain(
      language === 'zh' ? `前 ${String(SHOWN_ROWS)} 行` : `first ${String(SHOWN_ROWS)} rows`,
    );
    const days = [
      ...Array.from({ length: 4 }, () => 'a'),
      ...Array.from({ length: 12 }, (_, day) => `b${String(day)}`),
    ];
    const kept = keptBackups(days.map((day, index) => ({ number: 100 - index, day })));
    expect([kept.filter(({ day }) => day === 'a').length, kept.length]).toEqual([3, 10]);
    expect(text).toMatch(
      language === 'zh'
        ? /3 份，之前每天 1 份，共 10 份/
        : /3 of the latest day, 1 of each day before, 10 in all/,
    );
  });

  it('counts the sheets of the workbook', () => {
    expect(Object.keys(messages.report.sheets)).toHaveLength(11);
    expect(text).toContain(language === 'zh' ? '十一张表' : 'eleven sheets');
  });
});

describe('the pages', () => {
  it('name scripts of npm that there are', () => {
    const { scripts } = JSON.parse(page('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = pages.flatMap((path) =>
      [...page(path).matchAll(/npm run (?:-s )?([a-z][\w:-]*\w)/g)].map((match) => match[1] ?? ''),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  it('name commands and options that the program takes', () => {
    const usage = guides.map((language) =>
      messagesOf(language).headless.usage({ program: 'jieyu' }),
    );
    /** Of other programs: the setup, npm, sha256sum, Chromium, electron-builder; and what the packaged program alone takes. */
    const others = new Set([
      ...['--force-run', '--delete-app-data', '--ignore-scripts', '--check', '--ignore-missing'],
      ...['--no-sandbox', '--inspect', '--remote-debugging-port', '--linux', '--mac', '--win'],
      ...['--user-data-dir', '--headless'],
    ]);
    const paths = pages.filter((path) => !/CONTRIBUTING|benchmarks/.test(path));
    const options = new Set(
      paths.flatMap((path) => page(path).match(/(?<=[\s`“(（])--[a-z][a-z-]*/g) ?? []),
    );
    const unknown = [...options].filter(
      (option) => !others.has(option) && !usage.every((text) => text.includes(option)),
    );
    expect(unknown).toEqual([]);
    const called = paths.flatMap((path) =>
      [...page(path).matchAll(/npm run -s jieyu -- ([a-z]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(called.length).toBeGreaterThan(5);
    expect(called.filter((name) => !usage.every((text) => text.includes(`\n  ${name}`)))).toEqual(
      [],
    );
  });

  it('name how many edits can be undone, and the policies there are', () => {
    for (const path of ['README.md', 'README.zh-CN.md']) {
      expect(page(path)).toMatch(new RegExp(`(?:last|最近) ${String(MOST_UNDO_STEPS)} `));
    }
    for (const { id } of builtInPolicies) {
      for (const language of guides) {
        expect(messagesOf(language).headless.usage({ program: 'jieyu' })).toContain(id);
      }
    }
  });

  it('lead to files that there are', () => {
    const gone = pages.flatMap((path) =>
      [...page(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((to) => !existsSync(join(ROOT, dirname(path), to)))
        .map((to) => `${path}: ${to}`),
    );
    expect(gone).toEqual([]);
  });

  it('say how a command ends as the help does', () => {
    for (const language of guides) {
      const usage = messagesOf(language).headless.usage({ program: 'jieyu' });
      expect(usage).toMatch(
        language === 'zh' ? /0 完成；1 .*；2 用法错误/ : /0 done; 1 .*; 2 wrong usage/,
      );
    }
  });
});
