import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { decimalText } from '../../shared/decimal/decimal-text';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { applyLevers, type Levers } from '../../shared/plan/levers';
import { parsePlanFile, planFileText } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { type ScenarioPage, scenariosOf } from './pages/scenario-page';
import { startOf } from './pages/start-page';
import type { TablePage } from './pages/table-page';

const sample = sampleHospital();
const first = present(sample.varieties[0], 'the sample has varieties');
const ENLARGED = '报量放大 12.5%';
const REDUCED = '压降非中选三成';

const openPage = browserPages();
let page: Page;
let table: TablePage;
let scenarios: ScenarioPage;

async function openSample(setup: Parameters<typeof openPage>[0] = {}): Promise<void> {
  page = await openPage(setup);
  table = await startOf(page).openSample();
  scenarios = scenariosOf(page);
  await table.chart();
}

function retentionOf(levers: Levers): string | null {
  return evaluatePlan(applyLevers(sample, levers)).hospital.retentionYuan;
}

const retention = async (): Promise<string | null | undefined> =>
  (await table.cards())['card-retention'];
const saved = async (): Promise<PlanWithScenarios> => {
  await table.press('Control+s');
  await expect.poll(() => table.savedState()).toBe('saved');
  const text = await page.evaluate(() => window.fakeBridge.savedText());
  const read = parsePlanFile(text ?? '', '测算.jieyu');
  if (!read.ok) throw new Error('Broken belief: what was saved can be opened');
  return read.value;
};

describe('scenario tabs', () => {
  it('show each scenario with its own figures, and the change against the base', async () => {
    await openSample();
    expect(await scenarios.names()).toEqual(['现状', ENLARGED, REDUCED]);
    await scenarios.open(ENLARGED);
    const enlarged = retentionOf({ baseScale: decimalText('1.125') });
    await expect.poll(retention).toBe(enlarged);
    const change = page.getByTestId('card-retention').getByTestId('figure-change');
    await expect.poll(() => change.innerText()).toMatch(/^较现状 \+[\d,]+\.\d\d$/);
    await page.keyboard.press('Control+PageDown');
    expect(await scenarios.openName()).toBe(REDUCED);
    await page.keyboard.press('Control+PageDown');
    expect(await scenarios.openName()).toBe(REDUCED);
    await page.keyboard.press('Control+PageUp');
    await page.keyboard.press('Control+PageUp');
    expect(await scenarios.openName()).toBe('现状');
    await expect.poll(retention).toBe(evaluatePlan(sample).hospital.retentionYuan);
    expect(await page.getByTestId('figure-change').count()).toBe(0);
  });

  it('are copied, named, moved and removed with the keyboard alone, each step undone', async () => {
    await openSample();
    await page.getByTestId(`cell-${first.id}-baseUnits`).click();
    await page.keyboard.press('Control+Shift+d');
    await expect.poll(() => scenarios.names()).toEqual(['现状', ENLARGED, REDUCED, '现状 副本']);
    expect(await scenarios.openName()).toBe('现状 副本');
    await scenarios.tab('现状 副本').focus();
    await page.keyboard.press('F2');
    await page.keyboard.type('第二轮');
    await page.keyboard.press('Enter');
    await expect.poll(() => scenarios.openName()).toBe('第二轮');
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => scenarios.names()).toEqual(['现状', '第二轮', ENLARGED, REDUCED]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => scenarios.openName()).toBe(ENLARGED);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await expect.poll(() => scenarios.names()).toEqual(['现状', ENLARGED, REDUCED]);
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('Control+z');
    await expect.poll(() => scenarios.names()).toEqual(['现状', ENLARGED, REDUCED]);
    expect(await table.savedState()).toBe('neverSaved');
  });

  it('have a menu for pointer and keyboard, which gives the focus back', async () => {
    await openSample();
    await scenarios.tab(ENLARGED).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+F10');
    await page.getByTestId('scenario-menu-duplicate').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByTestId('scenario-note').fill('报送前先看看');
    await page.getByTestId('scenario-colour-red').check();
    await page.keyboard.press('Escape');
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => (document.activeElement as HTMLElement).dataset['scenario']);
    expect(await focused()).toBe('sample-enlarged');
    await scenarios.choose(REDUCED, 'official');
    const { scenarios: all, officialScenarioId } = await saved();
    expect(officialScenarioId).toBe('sample-fewer-non-selected');
    expect(all[0]).toMatchObject({ note: '报送前先看看', colour: 'red' });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await saved()).scenarios[0]).toMatchObject({ note: '' });
  });

  it('refuse a name that is taken, until it is mended or given up', async () => {
    await openSample();
    await scenarios.tab(REDUCED).dblclick();
    const name = page.getByTestId('scenario-name');
    await name.fill(ENLARGED);
    await page.keyboard.press('Enter');
    expect(await name.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await scenarios.names()).toEqual(['现状', ENLARGED, REDUCED]);
    expect(await table.savedState()).toBe('neverSaved');
  });

  it('are put in another order by dragging', async () => {
    await openSample();
    const from = present(await scenarios.tab(REDUCED).boundingBox(), 'the tab is there');
    const to = present(await scenarios.tab(ENLARGED).boundingBox(), 'the tab is there');
    await page.mouse.move(from.x + 40, from.y + 20);
    await page.mouse.down();
    await page.mouse.move(to.x + 60, from.y + 20, { steps: 4 });
    await page.mouse.move(to.x + 10, from.y + 20);
    await page.mouse.up();
    await expect.poll(() => scenarios.names()).toEqual(['现状', REDUCED, ENLARGED]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => scenarios.names()).toEqual(['现状', ENLARGED, REDUCED]);
  });

  it('that do not fit are in a list', async () => {
    await openSample();
    for (let copies = 0; copies < 9; copies += 1) await page.keyboard.press('Control+Shift+d');
    await page.getByTestId('scenario-list').click();
    await page.getByTestId('scenario-list-base').click();
    expect(await scenarios.openName()).toBe('现状');
    const base = present(await scenarios.tab('现状').first().boundingBox(), 'it is in view');
    expect(base.x).toBeGreaterThan(60);
  });
});

describe('the levers of the whole hospital', () => {
  it('make a scenario while the base is open, one step for the whole drag', async () => {
    await openSample();
    const slider = page.getByTestId('hospital-baseScale-slider');
    const box = present(await slider.boundingBox(), 'the slider is on the screen');
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height / 2);
    await page.mouse.down();
    for (const part of [0.55, 0.6, 0.7]) {
      await page.mouse.move(box.x + box.width * part, box.y + box.height / 2);
    }
    await page.mouse.up();
    await expect.poll(() => scenarios.openName()).toBe('情景 1');
    expect(await scenarios.notice()).toBe('started');
    await expect.poll(() => table.cell(first.id, 'baseUnits')).not.toBe(first.baseUnits);
    await page.keyboard.press('Control+z');
    await expect.poll(() => scenarios.names()).toEqual(['现状', ENLARGED, REDUCED]);
    expect(await scenarios.openName()).toBe('现状');
    expect(await table.savedState()).toBe('neverSaved');
  });

  it('move every variety of the open scenario, in each of their measures', async () => {
    await openSample();
    await scenarios.open(ENLARGED);
    await scenarios.typeLever('baseScale', '120%');
    await page.getByTestId('hospital-winners-2').click();
    await scenarios.typeLever('nonSelected', '0.5');
    const levers: Levers = {
      baseScale: decimalText('1.2'),
      winners: 2,
      nonSelected: { kind: 'scale', scale: decimalText('0.5') },
    };
    await expect.poll(retention).toBe(retentionOf(levers));
    const measure = page.getByTestId('hospital-nonSelected-kind');
    await measure.getByText('金额').click();
    await scenarios.typeLever('nonSelected', '2万');
    await expect.poll(retention).toBe(
      retentionOf({
        ...levers,
        nonSelected: { kind: 'amount', amountYuan: decimalText('20000') },
      }),
    );
    await measure.getByText('占比').click();
    await scenarios.typeLever('nonSelected', '30');
    await expect.poll(retention).toBe(
      retentionOf({
        ...levers,
        nonSelected: { kind: 'demandShare', shareRatio: decimalText('0.3') },
      }),
    );
    await page.getByTestId('hospital-nonSelected-reset').click();
    await page.getByTestId('hospital-prices').click();
    await scenarios.typeLever('selectedPriceScale', '0.9');
    await expect.poll(retention).toBe(
      retentionOf({
        baseScale: decimalText('1.2'),
        winners: 2,
        selectedPriceScale: decimalText('0.9'),
      }),
    );
    expect(await scenarios.names()).toEqual(['现状', ENLARGED, REDUCED]);
  });

  it('tell how many varieties a share of the demand does not reach', async () => {
    await openSample();
    await page.getByTestId('add-variety').click();
    await page.keyboard.type('新药');
    await page.keyboard.press('Enter');
    await scenarios.open(ENLARGED);
    await page.getByTestId('hospital-nonSelected-kind').getByText('占比').click();
    await scenarios.typeLever('nonSelected', '30');
    const unreached = page.getByTestId('levers-unreached');
    await unreached.waitFor();
    expect(await unreached.getAttribute('data-count')).toBe('1');
    expect(await unreached.getAttribute('title')).toContain('新药');
  });
});

describe('what differs from the base', () => {
  it('is marked in table, conditions and panel, each with the way back', async () => {
    await openSample();
    await scenarios.open(REDUCED);
    await table.type(first.id, 'baseUnits', '5');
    await page.getByTestId('plan-score').fill('75');
    await page.keyboard.press('Enter');
    await page.getByTestId(`cell-${first.id}-baseUnits`).click();
    await page.getByTestId('difference-nonSelected').waitFor();
    await page.getByTestId('restore-baseUnits').click();
    await expect.poll(() => table.cell(first.id, 'baseUnits')).toBe(first.baseUnits);
    await page.getByTestId('restore-nonSelected').click();
    await page.getByTestId('follow-nonSelected').click();
    await page.getByTestId('reset-score').click();
    await expect
      .poll(retention)
      .toBe(retentionOf({ nonSelected: { kind: 'scale', scale: decimalText('0.7') } }));
    await scenarios.choose(REDUCED, 'reset');
    await expect.poll(retention).toBe(evaluatePlan(sample).hospital.retentionYuan);
  });
});

describe('a frozen scenario', () => {
  it('keeps its figures whatever becomes of the base, and is changed as a copy', async () => {
    await openSample();
    await scenarios.choose(ENLARGED, 'freeze');
    await scenarios.open(ENLARGED);
    const frozen = retentionOf({ baseScale: decimalText('1.125') });
    await expect.poll(() => page.getByTestId('scenario-lock').innerText()).toContain('一致');
    expect(await page.getByTestId('scenario-lock-files').innerText()).toContain('示例采购明细');
    await scenarios.open('现状');
    await table.type(first.id, 'baseUnits', '5');
    await scenarios.open(ENLARGED);
    await expect.poll(retention).toBe(frozen);
    await table.type(first.id, 'nonSelected', '1');
    await expect.poll(() => scenarios.notice()).toBe('frozen');
    await expect.poll(retention).toBe(frozen);
    await page.getByTestId('notice-copy').click();
    expect(await scenarios.openName()).toBe(`${ENLARGED} 副本`);
    expect(await scenarios.notice()).toBeNull();
    await expect.poll(retention).toBe(frozen);
    await table.type(first.id, 'nonSelected', '1');
    await expect.poll(retention).not.toBe(frozen);
  });

  it('of the base is a scenario of its own', async () => {
    await openSample();
    await scenarios.choose('现状', 'freeze');
    await expect.poll(() => scenarios.openName()).toBe('现状 定稿');
    await expect.poll(retention).toBe(evaluatePlan(sample).hospital.retentionYuan);
  });

  it('that the formulas do not reproduce is told of, with both figures', async () => {
    await openSample();
    await scenarios.choose('现状', 'freeze');
    const plan = await saved();
    const falsified = plan.scenarios.map((scenario) => ({
      ...scenario,
      frozen: scenario.frozen && {
        ...scenario.frozen,
        figures: { ...scenario.frozen.figures, retentionYuan: decimalText<never>('12345.67') },
      },
    }));
    const planText = planFileText({ ...plan, scenarios: falsified }, '0');
    await page.close();
    page = await openPage({ planText });
    await startOf(page).openFile();
    const warning = page.getByTestId('scenario-check');
    await warning.waitFor();
    expect(await warning.innerText()).toContain('12,345.67');
    expect(await warning.innerText()).toContain('6,480,090.71');
    scenarios = scenariosOf(page);
    await warning.getByRole('button').click();
    expect(await scenarios.openName()).toBe('现状 定稿');
    expect(await page.getByTestId('scenario-lock').innerText()).not.toContain('一致');
    expect(await graveFindings(page)).toEqual([]);
  });
});

describe.each(['zh', 'en'] as const)(
  'whoever uses the scenarios of the %s page by other means',
  (language) => {
    it('finds nothing in the way', async () => {
      await openSample({ language });
      await page.getByRole('tab').nth(1).click();
      await page.getByTestId('plan-score').fill('75');
      await page.keyboard.press('Enter');
      await page.getByTestId('hospital-prices').click();
      await page.getByRole('tab').nth(1).click({ button: 'right' });
      expect(await graveFindings(page)).toEqual([]);
      await page.getByTestId('scenario-menu-describe').click();
      expect(await graveFindings(page)).toEqual([]);
    });

    it('finds nothing in the way of naming and of a frozen scenario', async () => {
      await openSample({ language });
      await page.getByRole('tab').nth(1).dblclick();
      await page.keyboard.press('Backspace');
      expect(await graveFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('tab').nth(2).click({ button: 'right' });
      await page.getByTestId('scenario-menu-freeze').click();
      await page.getByRole('tab').nth(2).click();
      await table.type(first.id, 'baseUnits', '5');
      await page.getByTestId('notice').waitFor();
      expect(await graveFindings(page)).toEqual([]);
    });
  },
);
