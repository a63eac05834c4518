import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { decimalText, type UnitsText } from '../../shared/decimal/decimal-text';
import { emptyEntry } from '../../shared/plan/declaration-round';
import type { PlanDocument } from '../../shared/plan/plan';
import { planFileText } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { aRound } from '../support/builders';
import { browserPages } from './browser-pages';
import { declareOf } from './pages/declare-page';
import { startOf } from './pages/start-page';

const openPage = browserPages();
const sample = sampleHospital();
const variety = present(sample.varieties[0], 'the sample has varieties');
const MARCH = present(
  variety.monthly.find(({ month }) => month === '2025-03'),
  'months',
).month;

/** A plan of one variety with a round that holds it, opened at the desk. */
async function openDesk(
  changed: Partial<PlanDocument['varieties'][number]>,
  entry: Partial<ReturnType<typeof emptyEntry>> = {},
): Promise<Page> {
  const varieties = [{ ...variety, ...changed }, ...sample.varieties.slice(1)];
  const rounds = [aRound({ name: '第十二批', entries: [{ ...emptyEntry(variety.id), ...entry }] })];
  const plan = { ...sample, hospitalName: '', varieties, scenarios: [], rounds };
  const page = await openPage({ language: 'zh', planText: planFileText(plan, '0') });
  await startOf(page).openFile();
  await page.getByTestId('rail-declare').click();
  await declareOf(page).settled();
  return page;
}

const declared = { baseUnits: decimalText<UnitsText>('150000'), by: 'typed' } as const;

describe('the declaration desk says', () => {
  it('that a plan without a hospital leaves its column empty, once it is exported', async () => {
    const page = await openDesk({}, { declared });
    await page.getByTestId('round-export').click();
    const note = page.getByTestId('copied-note');
    await expect.poll(() => note.innerText()).toContain('“医疗机构”一列是空的，交前请补填');
  });

  it('with what a month is filled that a person has called a stock-out, also in the picture', async () => {
    const monthly = variety.monthly.map((use) =>
      use.month === MARCH
        ? {
            ...use,
            selectedUnits: decimalText<UnitsText>('30'),
            nonSelectedUnits: decimalText<UnitsText>('0'),
          }
        : use,
    );
    const page = await openDesk({ monthly });
    await page.getByTestId(`stock-out-${MARCH}`).click();
    const undo = page.getByTestId(`stock-out-undo-${MARCH}`);
    await expect.poll(() => undo.innerText()).toMatch(/2025-03 已按断货补足为 [\d,]{5,} 片/);
    await page.getByTestId(`filled-${MARCH}`).waitFor({ state: 'attached' });
  });

  it('what is at stake and in which unit the chart is, on an axis that holds any base', async () => {
    const page = await openDesk({});
    await expect
      .poll(() => page.getByTestId('stake-note').innerText())
      .toMatch(/利害金额 [\d,.]+ 元/);
    await page.getByTestId('value-axis-unit').waitFor();
    for (const base of ['100', '900000']) {
      await page.getByTestId('entry-base').fill(base);
      await page.getByTestId('entry-base').press('Enter');
      await declareOf(page).settled();
      const handle = page.getByTestId('value-handle');
      await expect.poll(() => handle.getAttribute('aria-valuenow')).toBe(base);
      const ends = await Promise.all(
        ['aria-valuemin', 'aria-valuemax'].map((name) => handle.getAttribute(name)),
      );
      const [least, most] = ends.map(Number);
      expect(Number(base)).toBeGreaterThanOrEqual(least ?? Infinity);
      expect(Number(base)).toBeLessThanOrEqual(most ?? 0);
    }
  });

  it('never declared of a base that only purchases gave, with what was bought', async () => {
    const page = await openDesk({
      origins: {
        ...variety.origins,
        baseUnits: {
          kind: 'history',
          files: ['采购.xlsx'],
          fromMonth: MARCH,
          toMonth: MARCH,
          purchases: 1,
        },
      },
    });
    expect(await page.getByTestId('chip-neverReported').innerText()).toBe('从未报量 1');
    expect(await page.getByTestId(`round-row-${variety.id}`).innerText()).toContain('按采购');
  });

  it('in the comparison that its scenario counts a variety that the present one does not', async () => {
    const page = await openDesk(
      { winners: null, agreedShareRatio: null, agreedUnits: null },
      { declared },
    );
    await page.getByTestId('round-scenario').click();
    await page.getByTestId('scenario-add').waitFor();
    await page.getByTestId('rail-compare').click();
    const count = sample.varieties.length;
    await expect
      .poll(() => page.getByTestId('compare-unlike').innerText())
      .toContain(`“现状”${String(count - 1)} 个，“第十二批·申报”${String(count)} 个`);
    expect(await page.getByTestId('compare-unlike').innerText()).toContain(variety.genericName);
  });
});
