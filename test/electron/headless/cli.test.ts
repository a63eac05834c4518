import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { headless, temporaryFolder } from '../../support/headless';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

describe('wrong usage', () => {
  const misuses: readonly (readonly string[])[] = [
    [],
    ['nonsense'],
    ['estimate'],
    ['estimate', 'a.csv', 'b.csv'],
    ['estimate', 'a.csv', '--nonsense'],
    ['estimate', 'a.csv', '--score'],
    ['estimate', 'a.csv', '--scope', 'some'],
    ['estimate', 'a.csv', '--lang', 'fr'],
    ['curve', 'a.csv'],
    ['curve', 'a.csv', '--variety', 'x', '--points', '1'],
    ['curve', 'a.csv', '--variety', 'x', '--points', '1e3'],
    ['curve', 'a.csv', '--variety', 'x', '--max', '0'],
    ['curve', 'a.csv', '--variety', 'x', '--row', 'x'],
    ['grid', 'a.csv', '--base', '1', '--winners', '1'],
    ['grid', 'a.csv', '--base', '1,', '--winners', '1', '--non-selected', '1'],
    ['grid', 'a.csv', '--base', '1', '--winners', '0', '--non-selected', '1'],
    ['grid', 'a.csv', '--base', '1', '--winners', '1', '--non-selected=-1'],
    ['sample', 'a.csv'],
  ];
  it.each(misuses.map((argv) => [argv.join(' '), argv] as const))(
    'ends “%s” with status 2 and the usage',
    async (_, argv) => {
      const run = await headless(folder.path, ...argv);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).toMatch(/^error usage: .+\n\n/);
      expect(run.stderr).toContain('npm run -s jieyu');
    },
  );
});

describe('an option that is wrong', () => {
  it.each([
    [
      ['estimate', 'a.csv', '--nonsense'],
      '没有选项 --nonsense。',
      'There is no option --nonsense.',
    ],
    [
      ['estimate', 'a.csv', '--score'],
      '选项 --score 后面缺少值。',
      'The option --score lacks its value.',
    ],
    [
      ['estimate', 'a.csv', '--json=1'],
      '选项 --json 不带值。',
      'The option --json takes no value.',
    ],
    [
      ['score', 'a.csv', '--policy', 'national', '--policy', 'flat-30'],
      '选项 --policy 写了不止一次，只能写一次。',
      'The option --policy is given more than once; give it once.',
    ],
  ])('is named in the language of the command: %j', async (argv, zh, en) => {
    const { stderr } = await headless(folder.path, ...argv);
    expect(stderr.split('\n')[0]).toBe(`error usage: ${zh}`);
    const english = await headless(folder.path, ...argv, '--lang=en');
    expect(english.stderr.split('\n')[0]).toBe(`error usage: ${en}`);
  });
});

describe('--help', () => {
  it('prints the usage in the language asked for', async () => {
    const zh = await headless(folder.path, '--help');
    const en = await headless(folder.path, 'estimate', '--help', '--lang=en');
    expect(zh).toMatchObject({ status: 0, stderr: '' });
    expect(zh.stdout).toMatch(/^用法/);
    expect(en.stdout).toMatch(/^Usage/);
  });
});
