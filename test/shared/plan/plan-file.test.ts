import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { assert } from '../../../shared/assert';
import { sum } from '../../../shared/decimal/decimal';
import { decimalFromText, decimalText } from '../../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../../shared/engine/evaluate-plan';
import type { AppError } from '../../../shared/errors';
import { emptyFund, type Settlement } from '../../../shared/plan/fund-plan';
import { NEWEST_PLAN_VERSION } from '../../../shared/plan/migrations';
import { monthsOf } from '../../../shared/plan/months-of-history';
import type { Variety } from '../../../shared/plan/plan';
import { looksLikePlanFile, parsePlanFile, planFileText } from '../../../shared/plan/plan-file';
import { sealed } from '../../../shared/plan/plan-seal';
import type { PlanWithScenarios } from '../../../shared/plan/scenario';
import { createScenarioReader } from '../../../shared/plan/scenario-plan';
import { without } from '../../../shared/plan/without';
import { sumUse } from '../../../shared/purchases/use-totals';
import type { Result } from '../../../shared/result';
import { aPlan, aVariety } from '../../support/builders';
import { aSettlement } from '../../support/funds';

const FIXTURES = join(import.meta.dirname, '../../fixtures/plans');
const plan = aPlan();

function openedFixture(fixture: string): PlanWithScenarios {
  const opened = parsePlanFile(readFileSync(join(FIXTURES, fixture), 'utf8'), fixture);
  assert(opened.ok, fixture);
  return opened.value;
}

function codeOf(result: Result<PlanWithScenarios, AppError>): string {
  return result.ok ? 'opened' : result.error.code;
}

/** A file's text with its content changed by someone who can seal it again. */
function resealed(change: (text: string) => string): string {
  const body = planFileText(plan, '0.1.0').replace(/,\n"seal":.*\n$/, '');
  return [...sealed([change(body)])].join('');
}

describe('a plan file', () => {
  it('opens as the plan that was saved', () => {
    expect(parsePlanFile(planFileText(plan, '0.1.0'), 'a.jieyu')).toEqual({
      ok: true,
      value: plan,
    });
  });

  it('is told by its content', () => {
    expect(looksLikePlanFile(planFileText(plan, '0.1.0'))).toBe(true);
    expect(looksLikePlanFile('通用名,约定采购量基数\n')).toBe(false);
  });

  it('of every version still opens', () => {
    const fixtures = readdirSync(FIXTURES).sort();
    expect(fixtures).toEqual(
      Array.from({ length: NEWEST_PLAN_VERSION }, (_, i) => `version-${String(i + 1)}.jieyu`),
    );
    for (const fixture of fixtures) {
      const text = readFileSync(join(FIXTURES, fixture), 'utf8');
      expect(codeOf(parsePlanFile(text, fixture)), fixture).toBe('opened');
    }
  });

  it.each([
    ['version-1.jieyu', '459612.20054165', '658107.9'],
    ['version-2.jieyu', '459612.20054165', '658282.4'],
    ['version-3.jieyu', '459612.20054165', '658282.4'],
    ['version-4.jieyu', '459612.20054165', '658282.4'],
    ['version-5.jieyu', '482356.710451557554957364327552757789578654208375', '792259.5'],
  ])(
    '%s keeps its history and its figures, opened, saved and opened again',
    (name, yuan, bought) => {
      const opened = openedFixture(name);
      const again = parsePlanFile(planFileText(opened, '0.1.0'), name);
      expect(again).toEqual({ ok: true, value: opened });
      const months = monthsOf(opened);
      expect(months.map(({ month }) => month)).toEqual(['2024-01', '2024-02']);
      const amounts = months.map(({ amountYuan }) => decimalFromText(amountYuan));
      expect(sum(amounts).toFixed()).toBe(bought);
      expect(evaluatePlan(opened).hospital.retentionYuan).toBe(yuan);
    },
  );

  it('of version 1 had nothing bought from backups or without agreed volume', () => {
    const none = [
      'backupUnits',
      'backupAmountYuan',
      'noVolumeUnits',
      'noVolumeAmountYuan',
    ] as const;
    const monthly = openedFixture('version-1.jieyu').varieties.flatMap(
      (variety) => variety.monthly,
    );
    expect(monthly.length).toBeGreaterThan(0);
    for (const use of monthly)
      expect(none.map((field) => use[field])).toEqual(['0', '0', '0', '0']);
  });

  it('of version 2 keeps what was bought from backups and without agreed volume', () => {
    const used = openedFixture('version-2.jieyu').varieties.map(({ monthly }) => sumUse(monthly));
    const yuan = used.map(({ backup, noVolume }) => backup.amountYuan.plus(noVolume.amountYuan));
    expect(sum(yuan).toFixed()).toBe('174.5');
  });

  it('of version 2 had the base scenario alone', () => {
    const { scenarios, officialScenarioId } = openedFixture('version-2.jieyu');
    expect({ scenarios, officialScenarioId }).toEqual({ scenarios: [], officialScenarioId: null });
  });

  it('of version 3 keeps its scenarios, open and frozen', () => {
    const opened = openedFixture('version-3.jieyu');
    const read = createScenarioReader();
    expect(read(opened, 'enlarged')).toMatchObject({ score: '90', scope: 'agreed' });
    expect(read(opened, 'enlarged').varieties[0]).toMatchObject({ selectedPriceYuan: '0.5' });
    expect(read(opened, 'final').varieties).toEqual(opened.varieties);
    expect(opened.officialScenarioId).toBe('enlarged');
  });

  it('of version 3 named files without their stamps', () => {
    const { sources, scenarios } = openedFixture('version-3.jieyu');
    expect(sources.map(({ stamp }) => stamp)).toEqual([null]);
    expect(scenarios.flatMap(({ frozen }) => frozen?.files ?? [])).toEqual([
      { name: '采购明细.xlsx', stamp: null },
    ]);
  });

  it('of version 4 keeps its months, stamps and the fields of a later program', () => {
    const before = openedFixture('version-3.jieyu');
    const opened = openedFixture('version-4.jieyu');
    expect(opened.varieties.map(withoutSources)).toEqual(before.varieties.map(withoutSources));
    expect(opened.sources.map(({ stamp }) => stamp?.length)).toEqual([64, undefined]);
    expect(opened.further).toEqual({ remark: { text: '后来的版本', list: [1, null] } });
    expect(opened.varieties[0]?.further).toEqual({ shelfLifeMonths: 24 });
    expect(opened.scenarios[0]?.further).toEqual({ owner: '药学部' });
  });

  it('of version 4 names one file for its months, and takes the months of use from its figures', () => {
    const { sources, varieties, useWindow } = openedFixture('version-4.jieyu');
    expect(sources.map(({ id, name }) => [id, name])).toEqual([
      ['1', '采购明细.xlsx'],
      ['2', '示例采购明细（虚构）.xlsx'],
    ]);
    const used = varieties.flatMap(({ monthly }) => monthly.map(({ source }) => source));
    expect(new Set(used)).toEqual(new Set(['2']));
    expect(useWindow).toEqual({ fromMonth: '2025-01', toMonth: '2025-12' });
    expect(varieties[0]?.origins.nonSelected).toMatchObject({ files: [sources[1]?.name] });
  });

  it('of version 4 keeps the prices that were rounded then', () => {
    const [variety] = openedFixture('version-4.jieyu').varieties;
    expect(variety?.preVbpPriceYuan).toMatch(/^\d+\.\d{6}$/);
    expect(variety?.origins.preVbpPriceYuan).not.toHaveProperty('quotient');
  });

  it('of version 5 keeps prices as what they are the quotient of, and takes it again', () => {
    const text = readFileSync(join(FIXTURES, 'version-5.jieyu'), 'utf8');
    expect(text).toContain('"preVbpPriceYuan":{"amountYuan":"279754.5","units":"1186"}');
    const [variety] = openedFixture('version-5.jieyu').varieties;
    expect(variety).toMatchObject({
      // 279754.5 ÷ 1186 and 100 ÷ 7, by hand.
      preVbpPriceYuan: expect.stringMatching(/^235\.8806913996627318/) as unknown,
      origins: { preVbpPriceYuan: { quotient: { amountYuan: '279754.5', units: '1186' } } },
      nonSelected: {
        nonSelectedPriceYuan: '14.28571428571428571428571428571428571429',
        priceQuotient: { amountYuan: '100', units: '7' },
      },
      aliases: [{ genericName: '立普妥', dosageForm: '片剂' }],
    });
    expect(variety?.monthly.map(({ source }) => source)).toEqual(['2', '2', '3', '3']);
    expect(variety?.monthly.map(({ mayBeExempt }) => mayBeExempt)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
    ]);
  });

  it.each<[string, string, (plan: PlanWithScenarios) => unknown]>([
    [
      'two scenarios of one id',
      'plan.scenarios.1.id',
      ({ scenarios: [first] }) => ({ scenarios: [first, first] }),
    ],
    [
      'an official scenario that is not there',
      'plan.officialScenarioId',
      () => ({ officialScenarioId: 'x' }),
    ],
    [
      'two differences of one variety',
      'plan.scenarios.0.varieties.1.id',
      ({ scenarios: [first] }) => ({
        scenarios: [{ ...first, varieties: [first?.varieties[0], first?.varieties[0]] }],
      }),
    ],
  ])('with %s is refused with the place', (_, where, change) => {
    const opened = openedFixture('version-3.jieyu');
    const changed = { ...opened, ...(change(opened) as object) };
    expect(parsePlanFile(planFileText(changed, '0.1.0'), 'a.jieyu')).toEqual({
      ok: false,
      error: { code: 'plan.damaged', params: { file: 'a.jieyu', where } },
    });
  });

  it('that is cut off, empty or no JSON is refused as such', () => {
    const text = planFileText(plan, '0.1.0');
    for (const broken of ['', '\0\0\0', text.slice(0, text.length / 2), text.slice(0, -20)]) {
      expect(codeOf(parsePlanFile(broken, 'a.jieyu'))).toBe('plan.torn');
    }
    for (const other of ['{', 'PK']) {
      expect(codeOf(parsePlanFile(other, 'a.jieyu'))).toBe('plan.notJson');
    }
  });

  it('that another program has read and written anew opens, changed figures and all', () => {
    const json = JSON.parse(planFileText(plan, '0.1.0')) as { plan: { hospitalName: string } };
    json.plan.hospitalName = '改名医院';
    for (const indent of [undefined, 2]) {
      const text = JSON.stringify(json, null, indent);
      expect(parsePlanFile(text, 'a.jieyu')).toEqual({
        ok: true,
        value: { ...plan, hospitalName: '改名医院' },
      });
    }
  });

  it('whose seal is damaged as well as its content is refused', () => {
    const text = planFileText(plan, '0.1.0').replace('"100000"', '"100001"');
    for (const key of ['"real"', '"Seal"', '"sea\\u006c"', '"seal" ']) {
      const damaged = text.replace('"seal"', key);
      expect(codeOf(parsePlanFile(damaged, 'a.jieyu')), key).toBe('plan.torn');
    }
    const anew = JSON.stringify(JSON.parse(text)).replace('"seal"', '"sebl"');
    expect(codeOf(parsePlanFile(anew, 'a.jieyu'))).toBe('plan.torn');
  });

  it('of version 5 had one fund ratio, of version 6 perhaps another for what is spent', () => {
    const ratiosOf = (fixture: string): readonly unknown[] => {
      const { varieties, scenarios } = openedFixture(fixture);
      const frozen = scenarios.flatMap((scenario) => scenario.frozen?.plan.varieties ?? []);
      return [...varieties, ...frozen].map(({ expenditureFundRatio }) => expenditureFundRatio);
    };
    const before = ratiosOf('version-5.jieyu');
    expect(before.length).toBeGreaterThan(3);
    expect(before.every((ratio) => ratio === null)).toBe(true);
    expect(ratiosOf('version-6.jieyu').filter((ratio) => ratio !== null)).toEqual(['0.6', '0.55']);
  });

  it('of version 6 says nothing of the fund; of version 7 it keeps what was said, saved and opened again', () => {
    expect(openedFixture('version-6.jieyu').fund).toBeUndefined();
    expect(openedFixture('version-6.jieyu').policy.nonSelectedVeto.value).toBe(false);
    const opened = openedFixture('version-7.jieyu');
    expect(opened.fund?.settlements.map(({ paid }) => paid?.retentionYuan)).toEqual([
      '123456.78',
      undefined,
    ]);
    expect(opened.policy.missedVolume.value).toBe('hospital');
    expect(parsePlanFile(planFileText(opened, '1'), 'a.jieyu')).toEqual({
      ok: true,
      value: opened,
    });
  });

  it('with an agreement year that ends before it begins, or paid without an amount, is refused', () => {
    const opened = openedFixture('version-7.jieyu');
    const fund = opened.fund ?? emptyFund;
    const wrong = (change: Partial<Settlement>): string =>
      codeOf(
        parsePlanFile(
          planFileText(
            {
              ...opened,
              fund: { ...fund, settlements: [aSettlement(change)] },
            },
            '1',
          ),
          'a.jieyu',
        ),
      );
    expect(wrong({})).toBe('opened');
    expect(wrong({ fromDate: '2026-01-01' })).toBe('plan.damaged');
    expect(wrong({ toDate: null })).toBe('plan.damaged');
    expect(wrong({ state: 'paid' })).toBe('plan.damaged');
  });

  it('with a field that its version does not have yet is refused, never migrated over it', () => {
    const named = (fixture: string, version: number): string => {
      const json = JSON.parse(readFileSync(join(FIXTURES, fixture), 'utf8')) as object;
      return codeOf(parsePlanFile(JSON.stringify({ ...json, version }), 'a.jieyu'));
    };
    for (let written = 1; written <= NEWEST_PLAN_VERSION; written += 1) {
      for (let version = 1; version < written; version += 1) {
        const code = named(`version-${String(written)}.jieyu`, version);
        // Versions 2, 6 and 8 add fields that only make sense beside what was there: what a file holds of them stays.
        const keepsAll =
          written === 2 || (written === 6 && version === 5) || (written === 8 && version === 7);
        const isHarmless = keepsAll || code === 'plan.damaged';
        expect(isHarmless, `${String(written)} as ${String(version)}: ${code}`).toBe(true);
      }
    }
  });

  it('of another program is refused as foreign', () => {
    expect(codeOf(parsePlanFile('{"format":"other"}', 'a.jieyu'))).toBe('plan.foreign');
    expect(codeOf(parsePlanFile('[]', 'a.jieyu'))).toBe('plan.foreign');
  });

  it('of a newer program is refused with both versions', () => {
    expect(
      parsePlanFile(
        resealed((text) => text.replace(/"version":\d+/, '"version":99')),
        'a.jieyu',
      ),
    ).toEqual({
      ok: false,
      error: {
        code: 'plan.tooNew',
        params: { file: 'a.jieyu', version: 99, newest: NEWEST_PLAN_VERSION },
      },
    });
  });

  it('with a number that is no decimal text is refused with its place', () => {
    const text = resealed((body) => body.replace('"baseUnits":"100000"', '"baseUnits":1e5'));
    expect(parsePlanFile(text, 'a.jieyu')).toEqual({
      ok: false,
      error: {
        code: 'plan.damaged',
        params: { file: 'a.jieyu', where: 'plan.varieties.0.baseUnits' },
      },
    });
  });

  it('with two varieties of one id, or portions above the whole, is refused', () => {
    const twins = aPlan([aVariety(), aVariety()]);
    expect(codeOf(parsePlanFile(planFileText(twins, '1'), 'a.jieyu'))).toBe('plan.damaged');
    const supplier = {
      enterprise: '乙',
      priceYuan: decimalText<never>('1'),
      agreedPortionRatio: decimalText<never>('0.6'),
    };
    const overfull = aPlan([aVariety({ additionalSelected: [supplier, supplier] })]);
    expect(codeOf(parsePlanFile(planFileText(overfull, '1'), 'a.jieyu'))).toBe('plan.damaged');
  });

  it('cannot reach a prototype', () => {
    for (const key of ['__proto__', '\\u005f_proto__']) {
      const text = resealed((body) => body.replace('"plan":{', `"plan":{"${key}":{"x":1},`));
      expect(parsePlanFile(text, 'a.jieyu')).toEqual({ ok: true, value: plan });
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('without a plan is refused as damaged', () => {
    const text = [...sealed(['{"format":"jieyu-plan","version":4,"savedWith":""'])].join('');
    expect(codeOf(parsePlanFile(text, 'a.jieyu'))).toBe('plan.damaged');
  });
});

/** Its months as earlier versions kept them. */
function withoutSources({ monthly }: Variety): readonly unknown[] {
  return monthly.map((use) => without(use, ['source']));
}
