import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { Decimal, sum } from '../../shared/decimal/decimal';
import { decimalFromText, decimalText } from '../../shared/decimal/decimal-text';
import { roundYuan } from '../../shared/decimal/rounding';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { breakEvenLadder } from '../../shared/engine/ladder';
import { type LeverPoint, planAtPoint } from '../../shared/engine/sweep/lever-point';
import { formatYuan } from '../../shared/i18n/format';
import { applyEdit } from '../../shared/plan/edits';
import type { PlanDocument } from '../../shared/plan/plan';
import { parsePlanFile } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { answerSaveDialog, type RunningApp, sharedApp, takePicture } from './electron-app';
import { gridOf } from './pages/grid-page';
import { keyboardOf } from './pages/keyboard-page';
import { scenariosOf } from './pages/scenario-page';
import { tableOf } from './pages/table-page';
import { newestScenario, whatIfOf } from './pages/what-if-page';

const sample = sampleHospital();
const PRICES = ['preVbpPriceYuan', 'selectedPriceYuan'] as const;
/** What is read of the copied range. */
const TYPED = [
  ['6.1', '1.05'],
  ['7.2', '2.05'],
  ['1008.3', '3.05'],
] as const;

function idOf(row: number): string {
  return present(sample.varieties[row], 'the sample has rows').id;
}

/** The plan after prices were put into rows, from the first on. */
function withPrices(plan: PlanDocument, rows: readonly (readonly string[])[]): PlanDocument {
  return rows.reduce(
    (whole, prices, row) =>
      PRICES.reduce(
        (partly, field, column) =>
          applyEdit(partly, {
            kind: 'changeVariety',
            varietyId: idOf(row),
            change: { field, value: decimalText(prices[column] ?? '') },
          }),
        whole,
      ),
    plan,
  );
}

/** Three rows and two columns as Excel puts them on the clipboard. */
async function copyAsExcel({ electron }: RunningApp): Promise<void> {
  await electron.evaluate(async ({ clipboard }) => {
    await clipboard.writeText('6.10\t1.05\r\n7.20\t2.05\r\n"1,008.30"\t3.05\r\n');
  });
}

/** Opens the sample as it is, whatever became of it before. */
async function openSample({ page }: RunningApp): Promise<void> {
  const isChanged = await page
    .locator('[data-testid="status-saved"][data-state="unsaved"]')
    .isVisible();
  await page.getByTestId('rail-start').click();
  await page.getByTestId('start-sample').click();
  if (isChanged) await page.getByTestId('unsaved-discard').click();
  await expect
    .poll(async () => (await tableOf(page).cards())['card-retention'])
    .toBe(evaluatePlan(sample).hospital.retentionYuan);
}

async function savedDocument(app: RunningApp, fileName: string): Promise<PlanWithScenarios> {
  const path = join(app.folder, fileName);
  await answerSaveDialog(app, path);
  await app.page.keyboard.press('Control+Shift+s');
  await app.page.locator('[data-testid="status-saved"][data-state="saved"]').waitFor();
  const parsed = parsePlanFile(await readFile(path, 'utf8'), path);
  if (!parsed.ok) throw new Error(`Broken belief: what was saved opens (${parsed.error.code})`);
  return parsed.value;
}

function fen(yuan: string | null): string {
  return roundYuan(new Decimal(yuan ?? '')).toFixed(2);
}

/** Where the bridge begins, what its steps add up to, and where it ends; as shown, in fen. */
async function bridgeOf(
  page: Page,
): Promise<Readonly<Record<'base' | 'arrived' | 'other', string>>> {
  await page.getByTestId('bridge-other').waitFor();
  const shown = (texts: readonly string[]): string[] =>
    texts.map((text) => text.replace(/[^\d.−-]/g, '').replace('−', '-'));
  const table = page.getByTestId('bridge-table');
  const changes = await table.locator('tbody tr td:nth-child(2)[data-value]').allInnerTexts();
  const [base, other] = shown(
    await Promise.all(
      ['bridge-base', 'bridge-other'].map((id) => page.getByTestId(id).innerText()),
    ),
  );
  const all = [base ?? '', ...shown(changes)];
  const arrived = sum(all.map((text) => decimalFromText(decimalText(text))));
  return { base: base ?? '', arrived: arrived.toFixed(2), other: other ?? '' };
}

describe.each(['zh', 'en'] as const)('planning in the program itself (%s)', (language) => {
  const shared = sharedApp();

  beforeAll(async () => {
    const { page } = shared.app;
    await page.getByTestId('rail-start').waitFor();
    if (language === 'en') await page.getByTestId('switch-language').click();
    await page.locator(`html[lang^="${language}"]`).waitFor({ state: 'attached' });
  });

  it('goes from the sample to the saved plan by the keyboard alone', async () => {
    const { app } = shared;
    const { page } = app;
    const { press, type, tabTo, pressUntil } = keyboardOf(page);
    const grid = gridOf(page);
    await openSample(app);
    await press('Control+1');
    await tabTo('[data-testid="start-sample"]');
    await press('Enter');
    await page.getByTestId('card-retention').waitFor();

    await tabTo('[data-testid="grid-input"]');
    await press('Control+Home');
    await pressUntil('ArrowRight', `[data-testid="cell-${idOf(0)}-selectedPriceYuan"]`);
    await type('1.05');
    await press('Enter', 'ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d');
    await expect.poll(() => grid.value(idOf(2), 'selectedPriceYuan')).toBe('1.05');

    const whatIf = whatIfOf(page);
    await press('Control+6');
    await whatIf.settled();
    await tabTo('[data-cell]');
    await press('ArrowDown', 'ArrowRight');
    const exact = await whatIf.cardFigure('retentionYuan');
    await takePicture(app, `what-if-${language}`);
    const before = await whatIf.scenario();
    await press('Enter');
    await expect.poll(() => whatIf.scenario()).not.toBe(before);
    await expect.poll(() => whatIf.retention()).toBe(exact);

    await press('Control+5');
    for (const { id } of sample.scenarios) {
      await tabTo(`[data-testid="compare-chip-${id}"]`);
      await press('Space');
    }
    await expect.poll(async () => (await bridgeOf(page)).other).toBe(fen(exact));
    await tabTo('[data-testid^="bridge-open-"]');
    await press('Enter');
    await page.getByTestId('bridge-varieties').waitFor();

    await answerSaveDialog(app, join(app.folder, `${language}.csv`));
    await press('Control+e');
    await page.getByTestId('export-dialog').waitFor();
    if (language === 'en') await takePicture(app, 'export-en');
    await tabTo('[name="export-kind"]');
    await pressUntil('ArrowDown', '[data-testid="export-kind-csv"]');
    await tabTo('[data-testid="export-now"]');
    await press('Enter');
    await page.getByTestId('export-saved').waitFor();
    await press('Escape');
    await page.getByTestId('export-dialog').waitFor({ state: 'detached' });
    const document = await savedDocument(app, `${language}-keyboard.jieyu`);
    const { plan } = newestScenario(document);
    expect(evaluatePlan(plan).hospital.retentionYuan).toBe(exact);
    expect(await readFile(join(app.folder, `${language}.csv`), 'utf8')).toContain(
      sample.varieties[0]?.genericName,
    );
    expect(app.complaints).toEqual([]);
  });

  it('takes a range from Excel, fills it down, and gives values and results back', async () => {
    const { app } = shared;
    const { page } = app;
    await openSample(app);
    const grid = gridOf(page);
    const shown = async () => ({
      prices: await Promise.all(
        [0, 1, 2, 3].flatMap((row) => PRICES.map((field) => grid.value(idOf(row), field))),
      ),
      retention: (await tableOf(page).cards())['card-retention'],
    });
    const expected = (plan: PlanDocument) => ({
      prices: plan.varieties
        .slice(0, 4)
        .flatMap(({ preVbpPriceYuan, selectedPriceYuan }) => [preVbpPriceYuan, selectedPriceYuan]),
      retention: evaluatePlan(plan).hospital.retentionYuan,
    });
    const pasted = withPrices(sample, TYPED);
    const filled = withPrices(sample, [...TYPED, TYPED[2]]);

    await grid.cell(idOf(0), PRICES[0]).click();
    await copyAsExcel(app);
    await page.keyboard.press('Control+v');
    await expect.poll(shown).toEqual(expected(pasted));
    await grid.drag(grid.cell(idOf(2), PRICES[0]), grid.cell(idOf(3), PRICES[1]));
    await page.keyboard.press('Control+d');
    await expect.poll(shown).toEqual(expected(filled));
    await page.keyboard.press('Control+z');
    await expect.poll(shown).toEqual(expected(pasted));
    await page.keyboard.press('Control+z');
    await expect.poll(shown).toEqual(expected(sample));
    expect(app.complaints).toEqual([]);
  });

  it('makes a scenario of a cell of the heat map, bridges to it to the fen, and traces it', async () => {
    const { app } = shared;
    const { page } = app;
    await openSample(app);
    const whatIf = whatIfOf(page);
    await page.getByTestId('rail-whatIf').click();
    await whatIf.settled();
    const base = await whatIf.scenario();
    await whatIf.chooseInPicture({ row: 6, column: 2 }, { rows: 9, columns: 4 });
    const exact = await whatIf.cardFigure('retentionYuan');
    const point: LeverPoint = { baseScale: decimalText('1.1'), winners: 3 };
    expect(exact).toBe(evaluatePlan(planAtPoint(sample, point, null)).hospital.retentionYuan);
    await page.getByTestId('make-scenario').click();
    await expect.poll(() => whatIf.scenario()).not.toBe(base);
    const name = await whatIf.scenario();
    await page.getByTestId('notice-close').click();

    await page.getByTestId('rail-compare').click();
    await page.getByTestId('compare-pair').click();
    await page.locator('.ant-select-item-option').filter({ hasText: name }).click();
    const present = evaluatePlan(sample).hospital.retentionYuan;
    await expect
      .poll(() => bridgeOf(page))
      .toEqual({ base: fen(present), arrived: fen(exact), other: fen(exact) });

    await takePicture(app, `compare-${language}`);

    const figure = page.getByTestId('compare-row-retentionYuan').getByTestId('figure-trace').last();
    await figure.focus();
    await page.keyboard.press('Alt+Enter');
    const traced = page.getByTestId('trace-value');
    await expect.poll(() => traced.getAttribute('data-value')).toBe(exact);
    expect(await page.getByTestId('trace-subject').innerText()).toContain(name);
    expect(await page.getByTestId('trace-expression').innerText()).toBe('R = Σ(β × max(0, Bg))');
    await page.keyboard.press('Escape');
    await traced.waitFor({ state: 'detached' });

    await page.getByTestId('rail-table').click();
    expect(await scenariosOf(page).openName()).toBe(name);
    const card = page.getByTestId('card-retention');
    await card.getByTestId('figure-trace').focus();
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => traced.getAttribute('data-value')).toBe(exact);
    await takePicture(app, `trace-${language}`);
    await page.keyboard.press('Escape');
    expect(app.complaints).toEqual([]);
  });

  it('shows the ladder, and seeks a scenario that reaches the target to the fen', async () => {
    const { app } = shared;
    const { page } = app;
    await openSample(app);
    const whatIf = whatIfOf(page);
    await page.getByTestId('rail-whatIf').click();
    await whatIf.openTool('ladder');
    await whatIf.settled();
    const ladder = breakEvenLadder(sample);
    const figures = page.getByTestId('ladder-figures');
    expect(await figures.getAttribute('data-balance-yuan')).toBe(ladder.balanceBaseYuan);
    const cumulative = await whatIf.exactColumn('ladder', 7);
    expect(cumulative.length).toBeGreaterThan(0);
    expect(cumulative).toEqual(
      ladder.rungs.slice(0, cumulative.length).map(({ cumulativeYuan }) => cumulativeYuan),
    );

    await whatIf.openTool('goal');
    await whatIf.setTarget('7,000,000.01');
    await page.getByTestId('goal-reached').waitFor();
    const before = await whatIf.scenario();
    await page.getByTestId('goal-apply').click();
    await expect.poll(() => whatIf.scenario()).not.toBe(before);
    await page.getByTestId('rail-table').click();
    await expect
      .poll(() => page.getByTestId('card-retention').innerText())
      .toContain(formatYuan(decimalText('7000000.01'), language));
    const { plan } = newestScenario(await savedDocument(app, `${language}-goal.jieyu`));
    expect(fen(evaluatePlan(plan).hospital.retentionYuan)).toBe('7000000.01');
    expect(app.complaints).toEqual([]);
  });
});
