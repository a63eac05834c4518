import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { decimalText } from '../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import type { VarietyFigures } from '../../shared/engine/plan-result';
import { applyEdit } from '../../shared/plan/edits';
import type { PlanDocument } from '../../shared/plan/plan';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { browserPages } from './browser-pages';
import { startOf } from './pages/start-page';
import type { TablePage } from './pages/table-page';

const sample = sampleHospital();
const first = present(sample.varieties[0], 'the sample has varieties');
const second = present(sample.varieties[1], 'the sample has varieties');

const openPage = browserPages();
let page: Page;

async function openSample(): Promise<TablePage> {
  page = await openPage();
  const table = await startOf(page).openSample();
  await table.chart();
  return table;
}

function figuresOf(plan: PlanDocument, index: number): VarietyFigures {
  const outcome = evaluatePlan(plan).varieties[index]?.outcome;
  if (outcome?.kind !== 'evaluated') throw new Error('Broken belief: the variety is complete');
  return outcome.figures;
}

function headlines(plan: PlanDocument): Readonly<Record<string, string | null>> {
  const { hospital } = evaluatePlan(plan);
  return {
    'card-retention': hospital.retentionYuan,
    'card-budget': hospital.budgetYuan,
    'card-expenditure': hospital.expenditureYuan,
    'card-balance': hospital.balanceBaseYuan,
    'card-performance': hospital.performancePayYuan,
    'card-scale': hospital.breakEvenScale,
    'card-share': hospital.plannedNonSelectedAmountShareRatio,
  };
}

function spending(plan: PlanDocument, yuan: string): PlanDocument {
  return applyEdit(plan, {
    kind: 'changeVariety',
    varietyId: first.id,
    change: { field: 'nonSelected', value: { kind: 'amount', amountYuan: decimalText(yuan) } },
  });
}

/** The last amount of the chart's own table. */
async function chartEnd(): Promise<number> {
  const amounts = page
    .getByTestId('break-even-figures')
    .locator('table')
    .first()
    .locator('tbody tr td:first-child');
  return parseFloat((await amounts.last().innerText()).replaceAll(',', ''));
}

/** How far down the present point can be taken hold of: where the pointer says so. */
async function heightUnderHand(
  x: number,
  box: { readonly y: number; readonly height: number },
): Promise<number> {
  for (let down = 4; down < box.height; down += 6) {
    await page.mouse.move(x, box.y + down);
    const cursor = await page
      .getByTestId('chart-break-even')
      .locator('canvas')
      .evaluate((canvas) => getComputedStyle(canvas).cursor);
    if (cursor === 'ew-resize') return down + 6;
  }
  throw new Error('Broken belief: the present point is somewhere on the chart');
}

const focusedCell = (): Promise<string | null> =>
  page.getByTestId('grid-input').getAttribute('aria-activedescendant');

describe('the variety table in a browser', () => {
  it('shows the figures of the engine, follows an edit and its undo', async () => {
    const table = await openSample();
    expect(await table.cards()).toEqual(headlines(sample));
    await table.type(first.id, 'nonSelected', '1,000,000.5');
    const edited = spending(sample, '1000000.5');
    await expect.poll(() => table.cards()).toEqual(headlines(edited));
    expect(await table.cell(first.id, 'balanceBaseYuan')).toBe(
      figuresOf(edited, 0).balanceBaseYuan,
    );
    expect(await table.savedState()).toBe('unsaved');
    await table.press('Control+z');
    await expect.poll(() => table.cards()).toEqual(headlines(sample));
    expect(await table.savedState()).toBe('neverSaved');
    await table.press('Control+y');
    await expect.poll(() => table.cards()).toEqual(headlines(edited));
  });

  it('is edited with the keyboard alone', async () => {
    const table = await openSample();
    expect(await focusedCell()).toBe(`cell-${first.id}-baseUnits`);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+Home');
    expect(await focusedCell()).toBe(`cell-${first.id}-genericName`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('200000');
    await page.keyboard.press('Enter');
    expect(await focusedCell()).toBe(`cell-${second.id}-baseUnits`);
    await expect.poll(() => table.cell(first.id, 'baseUnits')).toBe('200000');
    await page.keyboard.press('F2');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    expect(await table.cell(second.id, 'baseUnits')).toBe(second.baseUnits);
    await page.keyboard.press('F2');
    await page.keyboard.type('0');
    await page.keyboard.press('Shift+Enter');
    expect(await focusedCell()).toBe(`cell-${first.id}-baseUnits`);
    await expect.poll(() => table.cell(second.id, 'baseUnits')).toBe(`${second.baseUnits}0`);
    await page.keyboard.press('End');
    expect(await focusedCell()).toBe(`cell-${first.id}-batch`);
  });

  it('marks what cannot be read, keeps it out of the figures and lets it be mended', async () => {
    const table = await openSample();
    await table.type(first.id, 'insuredShareRatio', '90');
    const cell = page.getByTestId(`cell-${first.id}-insuredShareRatio`);
    await expect.poll(() => cell.innerText()).toContain('90%');
    expect(await table.cell(first.id, 'insuredShareRatio')).toBe(first.insuredShareRatio);
    expect(await table.cards()).toEqual(headlines(sample));
    await page.getByTestId('status-invalid').waitFor();
    await table.type(first.id, 'insuredShareRatio', '90%');
    await expect.poll(() => table.cell(first.id, 'insuredShareRatio')).toBe('0.9');
    expect(await page.getByTestId('status-invalid').count()).toBe(0);
  });

  it('takes what was typed when the hand goes elsewhere', async () => {
    const table = await openSample();
    await page.getByTestId(`cell-${first.id}-baseUnits`).click();
    await page.keyboard.type('321');
    await page.getByTestId('search').click();
    await expect.poll(() => table.cell(first.id, 'baseUnits')).toBe('321');
    await page.getByTestId(`cell-${first.id}-winners`).click();
    await page.keyboard.type('2');
    await page.getByTestId(`cell-${second.id}-winners`).click();
    await expect.poll(() => table.cell(first.id, 'winners')).toBe('2');
    expect(await table.cell(second.id, 'winners')).toBe(String(second.winners));
  });

  it('keeps the first letter of an input method, and its Enter', async () => {
    const table = await openSample();
    await page.getByTestId(`cell-${first.id}-genericName`).click();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', {
      text: 'ka bo',
      selectionStart: 5,
      selectionEnd: 5,
    });
    expect(await page.getByTestId('grid-input').inputValue()).toBe('ka bo');
    await session.send('Input.insertText', { text: '卡博' });
    await page.keyboard.press('Enter');
    await expect.poll(() => table.cell(first.id, 'genericName')).toBe('卡博');
  });

  it('tries out a lever as one step to undo, and moves the chart', async () => {
    const table = await openSample();
    const before = await table.chart();
    const slider = page.getByTestId('lever-non-selected-slider');
    const box = present(await slider.boundingBox(), 'the slider is on the screen');
    await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 2);
    await page.mouse.down();
    for (const part of [0.4, 0.5, 0.6]) {
      await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
    }
    await page.mouse.up();
    await expect.poll(() => table.chart()).not.toEqual(before);
    await table.press('Control+z');
    await expect.poll(() => table.chart()).toEqual(before);
    expect(await table.savedState()).toBe('neverSaved');
  });

  it('lets the present point be dragged along the chart, as one step to undo', async () => {
    const table = await openSample();
    const before = await table.chart();
    const canvas = page.getByTestId('chart-break-even').locator('canvas');
    const box = present(await canvas.boundingBox(), 'the chart is on the screen');
    const spent = present(before['data-non-selected-yuan'], 'the chart knows what is spent');
    const plotLeft = 46;
    const plotWidth = box.width - plotLeft - 12;
    const x = box.x + plotLeft + (plotWidth * parseFloat(spent)) / (await chartEnd());
    const y = box.y + (await heightUnderHand(x, box));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y);
    await page.mouse.move(x + 60, y);
    await page.mouse.up();
    await expect
      .poll(async () => parseFloat((await table.chart())['data-non-selected-yuan'] ?? ''))
      .toBeGreaterThan(parseFloat(spent) * 2);
    await table.press('Control+z');
    await expect.poll(() => table.chart()).toEqual(before);
  });

  it('shows what another number of enterprises would do', async () => {
    const table = await openSample();
    await page.getByTestId('lever-winners-1').click();
    const edited = applyEdit(sample, {
      kind: 'changeVariety',
      varietyId: first.id,
      change: { field: 'winners', value: 1 },
    });
    await expect.poll(() => table.cards()).toEqual(headlines(edited));
    const chart = await table.chart();
    expect(chart['data-break-even-yuan']).toBe(figuresOf(edited, 0).breakEvenNonSelectedYuan);
  });

  it('settles by another policy, scope and score', async () => {
    const table = await openSample();
    await page.getByTestId('plan-scope').getByText('仅有约定量').click();
    const agreed = applyEdit(sample, {
      kind: 'changePlan',
      change: { field: 'scope', value: 'agreed' },
    });
    await expect.poll(() => table.cards()).toEqual(headlines(agreed));
    await page.getByTestId('plan-score').fill('59.99');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await table.cards())['card-retention']).toBe('0');
    await page.getByTestId('plan-score').fill('101');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect((await table.cards())['card-retention']).toBe('0');
  });

  it('adds a variety, says what it lacks, and removes it again', async () => {
    const table = await openSample();
    await page.getByTestId('add-variety').click();
    await page.getByTestId('missing-insuredShareRatio').waitFor();
    await page.keyboard.type('新药');
    await page.keyboard.press('Enter');
    await page.getByTestId('panel-headline').getByText('新药').waitFor();
    expect(await table.cards()).toEqual(headlines(sample));
    await page.getByTestId('remove-variety').click();
    await table.press('Control+z');
    await table.press('Control+z');
    await table.press('Control+z');
    await expect.poll(() => table.savedState()).toBe('neverSaved');
  });

  it('filters, searches and orders the rows', async () => {
    await openSample();
    const names = (): Promise<string[]> =>
      page.locator('[data-testid$="-genericName"][role=gridcell]').allInnerTexts();
    await page.getByTestId('search').fill('他汀');
    await expect
      .poll(async () => (await names()).slice(0, 3))
      .toEqual(['阿托伐他汀钙片', '瑞舒伐他汀钙片', '所示合计 · 2 个']);
    await page.getByTestId('search').fill('没有这个药');
    await page.getByTestId('empty-action').click();
    await page.getByTestId('filter-deficit').click();
    await expect.poll(() => names().then((all) => all.length)).toBe(3);
  });

  it('switches money to ten thousands without changing what is typed', async () => {
    const table = await openSample();
    await page.getByTestId('money-unit').getByText('万元').click();
    const card = page.getByTestId('card-retention');
    await expect.poll(() => card.innerText()).toContain('648.01');
    expect((await table.cards())['card-retention']).toBe(headlines(sample)['card-retention']);
    const input = page.getByTestId(`cell-${first.id}-nonSelected`);
    expect(await input.innerText()).toBe('110,714.40');
  });
});

describe('the window around it', () => {
  it('speaks English at once and remembers it', async () => {
    await openSample();
    await page.getByTestId('switch-language').click();
    await page.getByText('Balance base').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await expect.poll(() => page.evaluate(() => window.fakeBridge.language())).toBe('en');
    expect(await page.getByTestId('sample-mark').innerText()).toBe('Sample, not real prices');
  });

  it('saves, tells the window and finds the plan again', async () => {
    const table = await openSample();
    await table.type(first.id, 'baseUnits', '12345');
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    await expect
      .poll(() => page.evaluate(() => window.fakeBridge.described()))
      .toMatchObject({ fileName: '测算.jieyu', hasUnsavedChanges: false });
    await page.getByTestId('rail-start').click();
    await page.getByTestId('recent-plan').getByText('测算.jieyu').click();
    await expect.poll(() => table.cell(first.id, 'baseUnits')).toBe('12345');
  });

  it('asks before it closes with unsaved changes', async () => {
    const table = await openSample();
    await table.type(first.id, 'baseUnits', '12345');
    const ask = (): Promise<void> =>
      page.evaluate(() => {
        window.fakeBridge.emit('window.closeAsked', {});
      });
    await ask();
    await page.keyboard.press('Escape');
    expect(await page.getByTestId('unsaved-dialog').count()).toBe(0);
    await ask();
    await page.getByTestId('unsaved-save').click();
    await expect.poll(() => page.evaluate(() => window.fakeBridge.closings())).toBe(1);
    expect(await page.evaluate(() => window.fakeBridge.savedText())).toContain('"12345"');
  });

  it('does what the menu says', async () => {
    const table = await openSample();
    await table.type(first.id, 'baseUnits', '12345');
    await expect.poll(() => table.savedState()).toBe('unsaved');
    await page.evaluate(() => {
      window.fakeBridge.emit('menu.chosen', { command: 'undo' });
    });
    await expect.poll(() => table.cell(first.id, 'baseUnits')).toBe(first.baseUnits);
    await page.evaluate(() => {
      window.fakeBridge.emit('menu.chosen', { command: 'show.import' });
    });
    await page.getByTestId('import-choose').waitFor();
  });
});
