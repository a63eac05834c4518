import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runHeadless } from '../../../electron/headless/cli';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jieyu-answers-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function run(...argv: readonly string[]): Promise<Ran> {
  const ran = { stdout: '', stderr: '' };
  const status = await runHeadless(['import', 'in.csv', ...argv], {
    stdout: (text) => {
      ran.stdout += text;
    },
    stderr: (text) => {
      ran.stderr += text;
    },
    workingFolder: folder,
  });
  return { status, ...ran };
}

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);

const HEAD = '单据类型,日期,药品名称,规格,单位,是否中选,数量,金额';
const DRUG = '2025-02-03,乙酰半胱氨酸片,0.2g*12片,盒,是';

describe('questions and answers of an import', () => {
  beforeEach(() => write('in.csv', `${HEAD}\n购入,${DRUG},10,200\n还厂,${DRUG},2,40\n`));

  it('refuse the import while the way a line goes is open, and write nothing', async () => {
    const { status, stdout, stderr } = await run('--json', '--out', 'out.json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^error import\.unanswered: .*还厂.*in\.csv.*第 3 行.*40.*direction:还厂/,
    );
    expect(await readdir(folder)).toEqual(['in.csv']);
  });

  it('are written out with their effect, and taken back with the answers filled in', async () => {
    expect((await run('--questions', 'q.json')).status).toBe(1);
    const file = JSON.parse(await readFile(join(folder, 'q.json'), 'utf8')) as {
      questions: { answer: string | null }[];
    };
    expect(file.questions).toMatchObject([
      {
        key: 'direction:还厂',
        kind: 'directionUnknown',
        purchases: 1,
        amountYuan: '40',
        choices: [
          { answer: 'purchase', effect: { amountYuan: '40', selectedAmountYuan: '40' } },
          { answer: 'return', effect: { amountYuan: '-40' } },
          { answer: 'leaveOut', effect: { amountYuan: '0' } },
        ],
        answer: null,
      },
    ]);
    for (const question of file.questions) question.answer = 'return';
    await write('a.json', JSON.stringify(file));
    const { status, stdout } = await run('--answers', 'a.json', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ totals: { amountYuan: '160', units: '96' } });
  });

  it('may be answered by key alone; what answers nothing is named', async () => {
    await write('a.json', JSON.stringify({ 'direction:还厂': 'leaveOut', 'status:无': 'count' }));
    const { status, stdout } = await run('--answers', 'a.json', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      totals: { amountYuan: '200' },
      unmatchedAnswers: ['status:无'],
    });
  });

  it('take no answer that is none of the choices', async () => {
    await write('a.json', JSON.stringify({ 'direction:还厂': 'perhaps' }));
    const { status, stderr } = await run('--answers', 'a.json');
    expect(status).toBe(1);
    expect(stderr).toContain('direction:还厂: perhaps');
  });

  it('refuse only the rows of a product that nobody settled, and take its units', async () => {
    await write('in.csv', `${HEAD}\n购入,${DRUG},10,200\n购入,2025-02-03,某片,5mg,盒,是,1,9\n`);
    const open = await run('--json', '--questions', 'q.json');
    expect(open.status).toBe(0);
    expect(JSON.parse(open.stdout)).toMatchObject({ totals: { amountYuan: '200' } });
    const { questions } = JSON.parse(await readFile(join(folder, 'q.json'), 'utf8')) as {
      questions: { key: string }[];
    };
    await write('a.json', JSON.stringify({ [questions[0]?.key ?? '']: 7 }));
    const { stdout } = await run('--answers', 'a.json', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ totals: { amountYuan: '209', units: '127' } });
  });
});

describe('names that may be one drug', () => {
  const names = ['酒石酸美托洛尔片', '美托洛尔片'];
  beforeEach(() =>
    write(
      'in.csv',
      `日期,药品名称,规格,单位,是否中选,数量,金额\n${names
        .map((name, index) => `2025-02-03,${name},25mg*20片,盒,否,10,${String(100 + index)}\n`)
        .join('')}`,
    ),
  );

  interface Listed {
    readonly varieties: readonly { readonly genericName: string }[];
    readonly lookAlikes: readonly {
      readonly key: string;
      readonly reason: string;
      readonly choices: readonly { readonly answer: string }[];
    }[];
  }
  const listed = async (...argv: readonly string[]): Promise<Listed> =>
    JSON.parse((await run('--json', ...argv)).stdout) as Listed;

  it('are listed with what joins them, each counted by itself until somebody answers', async () => {
    const { varieties, lookAlikes } = await listed();
    expect(varieties).toHaveLength(2);
    expect(lookAlikes.map(({ reason }) => reason)).toEqual(['saltMissing']);
    expect((await run('--lang', 'en')).stdout).toContain('美托洛尔片');
  });

  it('are joined, or kept apart, by an answer, and nothing else', async () => {
    const [alike] = (await listed()).lookAlikes;
    const [join, apart] = alike?.choices ?? [];
    const answer = async (text: string | undefined): Promise<Listed> => {
      await write('a.json', JSON.stringify({ [alike?.key ?? '']: text }));
      return listed('--answers', 'a.json');
    };
    expect(await answer(join?.answer)).toMatchObject({ lookAlikes: [] });
    expect((await answer(join?.answer)).varieties).toHaveLength(1);
    expect((await answer(apart?.answer)).varieties).toHaveLength(2);
    expect((await answer(apart?.answer)).lookAlikes).toEqual([]);
    expect(await answer('perhaps')).toMatchObject({
      unmatchedAnswers: [alike?.key],
      lookAlikes: [{ key: alike?.key }],
    });
  });

  it('are joined where every line of one waits for another answer', async () => {
    const head = '日期,药品名称,规格,单位,是否中选,数量,金额';
    const lines = ['美托洛尔片,25mg*20片,盒,是,10,80', '酒石酸美托洛尔片,25mg*20片,盒,过评,4,90'];
    await write('in.csv', [head, ...lines.map((line) => `2025-03-04,${line}`), ''].join('\n'));
    const word = { 'selectedFlag:过评': 'nonSelected' };
    await write('word.json', JSON.stringify(word));
    const [alike] = (await listed('--answers', 'word.json')).lookAlikes;
    const both = { [alike?.key ?? '']: alike?.choices[0]?.answer, ...word };
    await write('both.json', JSON.stringify(both));
    const joined = await listed('--answers', 'both.json');
    expect(joined).toMatchObject({ lookAlikes: [], varieties: [{ amountYuan: '170' }] });
    expect(joined).not.toHaveProperty('unmatchedAnswers');
  });

  it('are all joined by the answers to each step, whatever the order they are written in', async () => {
    const brands = ['阿托伐他汀钙片(立普妥)', '阿托伐他汀钙片(立普清)', '阿托伐他汀钙片'];
    await write(
      'in.csv',
      `日期,药品名称,规格,单位,是否中选,数量,金额\n${brands
        .map((name, index) => `2025-02-03,${name},20mg*7片,盒,否,10,${String(300 - index)}\n`)
        .join('')}`,
    );
    const answers: [string, string][] = [];
    for (const _ of brands) {
      await write('a.json', JSON.stringify(Object.fromEntries(answers)));
      const [open] = (await listed('--answers', 'a.json')).lookAlikes;
      if (open !== undefined) answers.push([open.key, open.choices[0]?.answer ?? '']);
    }
    expect(answers).toHaveLength(2);
    for (const given of [answers, answers.reverse()]) {
      await write('a.json', JSON.stringify(Object.fromEntries(given)));
      expect(await listed('--answers', 'a.json')).toMatchObject({
        varieties: [{ genericName: '阿托伐他汀钙片' }],
        lookAlikes: [],
      });
    }
  });
});

describe('a file of answers', () => {
  const NAMED = '日期,药品名称,规格,单位,是否中选,数量,单价,金额';
  const file = (yuan: string): string =>
    `${NAMED}\n2025-02-03,乙酰半胱氨酸片,0.2g*12片,盒,是,10,5,${yuan}\n`;

  it('holds for the rows that were asked about, and not for others under the same name', async () => {
    await write('in.csv', file('100'));
    expect((await run('--questions', 'q.json')).status).toBe(1);
    const asked = JSON.parse(await readFile(join(folder, 'q.json'), 'utf8')) as {
      questions: { answer: string | null }[];
    };
    for (const question of asked.questions) question.answer = 'written';
    await write('a.json', JSON.stringify(asked));
    expect((await run('--answers', 'a.json')).status).toBe(0);
    await write('in.csv', file('3000000'));
    const { status, stderr } = await run('--answers', 'a.json');
    expect(status).toBe(1);
    expect(stderr).toMatch(/error answers\.otherRows: .*amountDisagrees:in\.csv.*100.*3000000/);
  });

  it('holds for the products that were asked about, and not for others of the same yuan', async () => {
    await write('in.csv', file('100'));
    await run('--questions', 'q.json');
    const asked = (await readFile(join(folder, 'q.json'), 'utf8')).replaceAll(
      '"answer": null',
      '"answer": "written"',
    );
    await write('a.json', asked);
    await write('in.csv', file('100').replace('乙酰半胱氨酸片', '碳酸氢钠片'));
    const { status, stderr } = await run('--answers', 'a.json');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/error answers\.otherRows: /)]);
  });

  it.each([
    ['{"direction:还厂":"return","direction:还厂":"purchase"}', 'answers.twice'],
    [
      '{"version":1,"questions":[{"key":"a:b","answer":"x"},{"key":"a:b","answer":"y"}]}',
      'answers.twice',
    ],
    ['{"version":9,"questions":[]}', 'answers.version'],
    ['{"direction:还厂":true}', 'answers.value: .*direction:还厂.*true'],
    ['[]', 'answers.form'],
    ['no json', 'answers.form'],
  ])('that reads %s is refused with %s', async (text, error) => {
    await write('in.csv', `${HEAD}\n还厂,${DRUG},2,40\n`);
    await write('a.json', text);
    const { status, stderr } = await run('--answers', 'a.json');
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`error ${error}`));
  });
});
