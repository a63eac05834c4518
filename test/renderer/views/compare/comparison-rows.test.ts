import { describe, expect, it } from 'vitest';

import { tableText } from '../../../../renderer/table/shown-table';
import { comparedBridgeRows, copiedBridge } from '../../../../renderer/views/compare/bridge-rows';
import { copiedHeadlines, copiedVarieties } from '../../../../renderer/views/compare/copied-tables';
import {
  type CompareWords,
  differenceWords,
} from '../../../../renderer/views/compare/difference-words';
import { comparedHeadlineRows } from '../../../../renderer/views/compare/headline-rows';
import { varietyRows } from '../../../../renderer/views/compare/variety-rows';
import { present } from '../../../../shared/assert';
import { sum } from '../../../../shared/decimal/decimal';
import {
  decimalFromText,
  decimalText,
  textFromDecimal,
} from '../../../../shared/decimal/decimal-text';
import { bridgePlans } from '../../../../shared/engine/bridge';
import { comparePlans } from '../../../../shared/engine/compare-plans';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import type { PlanDocument } from '../../../../shared/plan/plan';
import { findPolicy } from '../../../../shared/policy/packs';
import { aPlan, aVariety } from '../../../support/builders';

const words: CompareWords = {
  messages: zhCn,
  language: 'zh',
  moneyUnit: 'yuan',
  measure: 'both',
};

function spending(yuan: string): PlanDocument {
  return aPlan([
    aVariety({ nonSelected: { kind: 'amount', amountYuan: decimalText(yuan) } }),
    aVariety({ id: 'steady', genericName: '不变' }),
  ]);
}

const base = spending('100000');
/** k = 0.585: 50,000 more spent takes 29,250 from the balance. */
const more = comparePlans(base, spending('150000'));
const less = comparePlans(base, spending('0'));

const scenarios = {
  base: scenario(null, '现状'),
  others: [scenario('more', '多用'), scenario('less', '少用')],
};

function scenario(id: string | null, name: string) {
  return { id, name, colour: 'blue' as const, isFrozen: false, isOfficial: false };
}

describe('a difference', () => {
  const said = (from: string, to: string, changes: Partial<CompareWords> = {}) =>
    differenceWords(
      { base: from, other: to, unit: 'yuan', better: 'less' },
      { ...words, ...changes },
    );

  it('has a sign, a percentage of the base’s size, and a word for what it means', () => {
    expect(said('100000', '150000')).toEqual({
      exact: '50000',
      value: '+50,000.00',
      percent: '+50%',
      shown: ['+50,000.00', '+50%'],
      tone: 'worse',
    });
    expect(said('-200', '-300')).toMatchObject({
      value: '−100.00',
      percent: '−50%',
      tone: 'better',
    });
    expect(said('5', '5')).toMatchObject({ value: '0.00', tone: 'same' });
  });

  it('is written as it is wanted, and in the chosen unit', () => {
    expect(said('100000', '150000', { measure: 'value' }).shown).toEqual(['+50,000.00']);
    expect(said('100000', '150000', { measure: 'percent' }).shown).toEqual(['+50%']);
    expect(said('100000', '150000', { moneyUnit: 'tenThousandYuan' }).value).toBe('+5.00');
  });

  it('from nothing has no percentage, and of shares is in points', () => {
    expect(said('0', '150000').shown).toEqual(['+150,000.00']);
    expect(
      differenceWords({ base: '0.5', other: '0.475', unit: 'ratio', better: 'more' }, words),
    ).toMatchObject({ value: '−2.5 个百分点', percent: null, tone: 'worse' });
  });
});

describe('the headline figures', () => {
  const rows = comparedHeadlineRows([more, less], words);
  const row = (key: string) =>
    present(
      rows.find((each) => each.key === key),
      `${key} is a row`,
    );

  it('stand in the order of the estimate with each scenario’s figure and difference', () => {
    expect(rows.map(({ key }) => key)).toEqual([
      'budgetYuan',
      'expenditureYuan',
      'balanceBaseYuan',
      'retentionYuan',
      'performancePayYuan',
      'nonSelectedYuan',
      'nonSelectedShare',
      'breakEvenScale',
      'deficitVarieties',
      'retentionRatio',
    ]);
    expect(row('balanceBaseYuan')).toMatchObject({
      base: { exact: '438516' },
      others: [
        { exact: '409266', difference: { exact: '-29250', tone: 'worse' } },
        { exact: '497016', difference: { exact: '58500', tone: 'better' } },
      ],
      isSame: false,
    });
    expect(row('expenditureYuan')).toMatchObject({
      others: [{ difference: { tone: 'worse' } }, { difference: { tone: 'better' } }],
    });
  });

  it('know which are the same in all scenarios', () => {
    expect(rows.filter(({ isSame }) => isSame).map(({ key }) => key)).toEqual([
      'budgetYuan',
      'deficitVarieties',
      'retentionRatio',
    ]);
  });

  it('do not invent a difference where a score is missing', () => {
    const policy = present(findPolicy('shenzhen-2024-draft'), 'it is built in');
    const unscored = comparePlans(base, aPlan([aVariety()], { policy, score: null }));
    const retention = comparedHeadlineRows([unscored], words).find(
      ({ key }) => key === 'retentionYuan',
    );
    expect(retention?.others).toEqual([{ exact: null, shown: '—', difference: null }]);
  });

  it('are copied exactly, in yuan, differences and percentages in columns of their own', () => {
    const shown = comparedHeadlineRows([more, less], { ...words, moneyUnit: 'tenThousandYuan' });
    const lines = tableText(copiedHeadlines(shown, scenarios, zhCn)).split('\r\n');
    expect(lines[0]).toBe(
      ['指标', '现状', '多用', '多用 差异', '多用 差异率', '少用', '少用 差异', '少用 差异率'].join(
        '\t',
      ),
    );
    expect(lines[3]).toBe(
      [
        '结余测算基数（元）',
        '438516',
        '409266',
        '-29250',
        '−6.67%',
        '497016',
        '58500',
        '+13.34%',
      ].join('\t'),
    );
  });
});

describe('the varieties', () => {
  it('are ordered by the scenario in focus, and the unchanged are known', () => {
    const rows = varietyRows([more, less], 1, words);
    expect(rows).toMatchObject([
      {
        id: 'atorvastatin',
        base: { exact: '219258' },
        others: [{ difference: { exact: '-29250' } }, { difference: { exact: '58500' } }],
        isSame: false,
      },
      { id: 'steady', isSame: true },
    ]);
  });

  it('are ordered anew when another scenario comes into focus', () => {
    const changed = (id: string): PlanDocument => ({
      ...base,
      varieties: base.varieties.map((variety) =>
        variety.id === id ? { ...variety, baseUnits: decimalText('1') } : variety,
      ),
    });
    const comparisons = ['atorvastatin', 'steady'].map((id) => comparePlans(base, changed(id)));
    const order = (focus: number) => varietyRows(comparisons, focus, words).map(({ id }) => id);
    expect([order(0), order(1)]).toEqual([
      ['atorvastatin', 'steady'],
      ['steady', 'atorvastatin'],
    ]);
  });

  it('say why one is in no total', () => {
    const lacking = aPlan([
      aVariety({ insuredShareRatio: null }),
      aVariety({ id: 'new', genericName: '新' }),
    ]);
    expect(varietyRows([comparePlans(base, lacking), more], 0, words)).toMatchObject([
      { id: 'atorvastatin', others: [{ exact: null, shown: '待补' }, { shown: '190,008.00' }] },
      { id: 'steady', others: [{ exact: null, shown: '无此品种' }, { shown: '219,258.00' }] },
      {
        id: 'new',
        base: { shown: '无此品种' },
        others: [{ exact: '219258' }, { shown: '无此品种' }],
      },
    ]);
  });

  it('are copied with exact balance bases', () => {
    const table = copiedVarieties(varietyRows([more, less], 0, words), scenarios, zhCn);
    expect(tableText(table).split('\r\n')[1]).toBe(
      [
        '阿托伐他汀钙片',
        '219258',
        '190008',
        '-29250',
        '−13.34%',
        '277758',
        '58500',
        '+26.68%',
      ].join('\t'),
    );
  });
});

describe('the lines of a bridge', () => {
  const odd = (price: string): PlanDocument =>
    aPlan([aVariety({ selectedPriceYuan: decimalText(price), baseUnits: decimalText('33333') })]);
  const bridge = bridgePlans({ base: base, other: odd('0.9333'), figure: 'retentionYuan' });
  if (bridge.kind !== 'bridge') throw new Error('Broken belief: both plans know their ratio');
  const rows = comparedBridgeRows({ bridge, baseName: '现状', otherName: '另一' }, words);

  it('lead in fen from the one figure to the other', () => {
    const changes = rows.flatMap(({ changeYuan }) => changeYuan ?? []).map(decimalFromText);
    const first = decimalFromText(present(rows[0], 'there is a first line').afterYuan);
    const last = present(rows.at(-1), 'there is a last line');
    expect(textFromDecimal(first.plus(sum(changes)))).toBe(last.afterYuan);
    expect(rows.at(-2)?.afterYuan).toBe(last.afterYuan);
    expect(rows.map(({ name }) => name)).toEqual([
      '现状',
      '基数',
      '价格',
      '约定采购比例',
      '非中选采购',
      '基金支付比例',
      '留用比例',
      '口径与品种',
      '另一',
    ]);
  });

  it('are copied with their exact fen', () => {
    const lines = tableText(copiedBridge(rows, words)).split('\r\n');
    expect(lines).toHaveLength(rows.length + 1);
    expect(lines[0]).toBe('步骤\t变动（元）\t到此合计（元）');
    expect(lines[1]).toBe(`现状\t\t${bridge.shownBaseYuan}`);
  });
});
