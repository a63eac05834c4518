import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { freezePlan } from '../../../shared/engine/freeze-plan';
import { monthsOfColumns } from '../../../shared/plan/monthly-columns';
import type { Variety } from '../../../shared/plan/plan';
import { parsePlanFile, planFileText } from '../../../shared/plan/plan-file';
import { sealed } from '../../../shared/plan/plan-seal';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { emptyScenario, type PlanWithScenarios } from '../../../shared/plan/scenario';
import { applyDocumentEdit } from '../../../shared/plan/scenario-edits';
import { basePlan } from '../../../shared/plan/scenario-plan';
import type { MonthlyUse } from '../../../shared/purchases/monthly-use';
import { amountArbitrary, unitsArbitrary } from '../../support/arbitraries';
import { aMonth, aPlan, aVariety } from '../../support/builders';

function opened(text: string): PlanWithScenarios | string {
  const parsed = parsePlanFile(text, 'a.jieyu');
  return parsed.ok ? parsed.value : parsed.error.code;
}

function reopened(plan: PlanWithScenarios): PlanWithScenarios | string {
  return opened(planFileText(plan, '0.1.0'));
}

const useArbitrary: fc.Arbitrary<MonthlyUse> = fc
  .record({
    year: fc.integer({ min: 2018, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    purchases: fc.integer({ min: 0, max: 5000 }),
    selectedUnits: unitsArbitrary,
    selectedAmountYuan: amountArbitrary,
    exemptUnits: fc.constantFrom(decimalText<never>('0'), decimalText<never>('-12.5')),
    nonSelectedAmountYuan: amountArbitrary,
  })
  .map(({ year, month, ...use }) => ({
    ...aMonth(`${String(year)}-${String(month).padStart(2, '0')}`, {}),
    ...use,
  }));

/** Names as a later program might choose them, also awkward ones. */
const furtherArbitrary = fc.option(
  fc
    .dictionary(
      fc.oneof(
        fc.constantFrom('further', 'constructor', 'toString', '备注', '0', 'seal'),
        fc.string({ minLength: 1, maxLength: 8 }).map((name) => `later-${name}`),
      ),
      // As it is written: the text of minus zero is that of zero. An object's prototype is nothing that is kept.
      fc
        .jsonValue({ maxDepth: 3 })
        .map((value) => JSON.stringify(value))
        .filter((text) => !text.includes('__proto__'))
        .map((text) => JSON.parse(text) as unknown),
      { minKeys: 1, maxKeys: 3 },
    )
    // JSON knows no zero with a sign.
    .map((fields) => JSON.parse(JSON.stringify(fields)) as Record<string, unknown>),
  { nil: undefined },
);

const planArbitrary: fc.Arbitrary<PlanWithScenarios> = fc
  .record({
    months: fc.array(fc.array(useArbitrary, { maxLength: 4 }), { maxLength: 3 }),
    further: fc.tuple(furtherArbitrary, furtherArbitrary, furtherArbitrary),
    isFrozen: fc.boolean(),
  })
  .map(({ months, further: [ofPlan, ofVariety, ofScenario], isFrozen }) => {
    const varieties = months.map((monthly, index): Variety => {
      const variety = aVariety({ id: `v${String(index)}`, monthly });
      return ofVariety === undefined ? variety : { ...variety, further: ofVariety };
    });
    const plan = aPlan(varieties, ofPlan === undefined ? {} : { further: ofPlan });
    const moment = { at: '2026-11-22T08:00:00Z', programVersion: '0.1.0', files: [] };
    const scenario = emptyScenario({
      id: 's',
      name: '情景',
      colour: 'blue',
      frozen: isFrozen ? freezePlan(plan, moment) : null,
      ...(ofScenario !== undefined && { further: ofScenario }),
    });
    return { ...plan, scenarios: [scenario] };
  });

describe('a plan file', () => {
  it('opens as any plan that was saved, with all its months and unknown fields', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        expect(reopened(plan)).toEqual(plan);
      }),
      { numRuns: 300 },
    );
  });

  it('is at most three tenths of the size of its object form', () => {
    const plan = sampleHospital();
    const objects = JSON.stringify({ plan }, null, 1);
    expect(planFileText(plan, '0.1.0').length / objects.length).toBeLessThan(0.3);
  });

  it('keeps the unknown fields of plan, variety and scenario through edits', () => {
    const scenario = emptyScenario({ id: 's', name: '情景', colour: 'blue', further: { c: [3] } });
    const plan = aPlan([aVariety({ further: { b: 2 } })], {
      further: { a: 1 },
      scenarios: [scenario],
    });
    const varietyId = 'atorvastatin';
    const edited = [
      { kind: 'changePlan', change: { field: 'hospitalName', value: '新名' } } as const,
      {
        kind: 'changeVariety',
        varietyId,
        change: { field: 'winners', value: 3 },
      } as const,
      { kind: 'describeScenario', scenarioId: 's', description: { name: '改名' } } as const,
    ].reduce(applyDocumentEdit, plan);
    expect(reopened(edited)).toMatchObject({
      hospitalName: '新名',
      further: { a: 1 },
      varieties: [{ winners: 3, further: { b: 2 } }],
      scenarios: [{ name: '改名', further: { c: [3] } }],
    });
    expect(basePlan(edited).further).toEqual({ a: 1 });
    const text = planFileText(edited, '0.1.0');
    expect(text).toContain('"a":1');
    expect(text).toContain('"b":2');
    expect(text).not.toContain('further');
  });

  it('never lets an unknown field take the place of a known one', () => {
    const plan = aPlan([], { further: { hospitalName: '假的', later: 1 } });
    expect(reopened(plan)).toMatchObject({ hospitalName: '市第一医院', further: { later: 1 } });
  });

  it('with an unknown field too deep to be written again is refused', () => {
    const deep = `${'['.repeat(3000)}${']'.repeat(3000)}`;
    const body = planFileText(aPlan(), '0.1.0').replace(/,\n"seal":.*\n$/, '');
    const text = [...sealed([body.replace('"plan":{', `"plan":{"later":${deep},`)])].join('');
    expect(opened(text)).toBe('plan.damaged');
  });

  it('changed by one bit is never opened as another plan', () => {
    const plan = sampleHospital();
    const text = planFileText(plan, '0.1.0');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(6), (at, bit) => {
        const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << bit));
        const read = opened(text.slice(0, at) + flipped + text.slice(at + 1));
        // Inside the seal's own key a change may make the seal unknown; the plan still says the same.
        if (typeof read !== 'string') expect(read).toEqual(plan);
        if (at < text.lastIndexOf('\n"seal"')) expect(typeof read).toBe('string');
      }),
      { numRuns: 200 },
    );
  });

  it('whose line ends were changed on the way is still whole', () => {
    const plan = sampleHospital();
    expect(opened(planFileText(plan, '0.1.0').replaceAll('\n', '\r\n'))).toEqual(plan);
  });
});

describe('columns of months', () => {
  it.each<[string, unknown]>([
    ['of different length', { months: '2024-01 2024-02', purchases: [1] }],
    ['with a value too many', { months: '2024-01', purchases: [1], exemptUnits: '1 2' }],
    ['of another kind', { months: 1, purchases: [1] }],
    ['with a column that is not known', { months: '2024-01', purchases: [1], later: '1' }],
    ['that are a list', []],
    ['that are missing', undefined],
  ])('%s are left to the schema to refuse', (_, columns) => {
    expect(monthsOfColumns(columns)).toBe(columns);
  });
});
