import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { present } from '../../shared/assert';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import { graveFindings } from './accessibility';
import { browserPages } from './browser-pages';
import { startOf } from './pages/start-page';

const openPage = browserPages();
const variety = present(sampleHospital().varieties[0], 'the sample has varieties');
let page: Page;

async function openRound(language: 'zh' | 'en' = 'zh'): Promise<void> {
  page = await openPage({ language });
  await startOf(page).openSample();
  await page.getByTestId('rail-declare').click();
  await page.getByTestId('empty-action').click();
  await page.getByTestId('round-name').fill('第十二批');
  await page.getByTestId('round-take').click();
  await settled();
}

async function settled(): Promise<void> {
  await page.locator('[data-testid="tool-answer"][data-current="true"]').waitFor();
  await page.locator('[data-testid="declare-detail"][data-current="true"]').waitFor();
}

async function choose(): Promise<void> {
  await page.getByTestId('round-search').fill(variety.genericName);
  await page.getByTestId(`round-row-${variety.id}`).click();
  await settled();
}

async function type(field: string, text: string): Promise<void> {
  const input = page.getByTestId(`entry-${field}`);
  await input.fill(text);
  await input.press('Enter');
  await settled();
}

describe('the declaration desk', () => {
  it('takes a range for the use, and proposes the safe base of it in a sentence', async () => {
    await openRound();
    await choose();
    await type('floor', '1');
    await type('usable', '7200～8800');
    await expect
      .poll(() => page.getByTestId('rule-list').innerText())
      .toContain('4 家及以上中选（比例最高）时，100 次里有 80 次能完成约定采购量。');
    await expect.poll(() => page.getByTestId('declare-headline').innerText()).toContain('9,402');
    await type('usable', '8800~7200');
    const problem = page.locator('[data-part=draft-problem]');
    expect(await problem.innerText()).toContain('由小到大');
    await page.getByTestId('switch-language').click();
    await expect.poll(() => problem.innerText()).toContain('range');
  });

  it('moves the base by keys, keeps the proposal struck through, and undoes', async () => {
    await openRound();
    await choose();
    const row = page.getByTestId(`round-row-${variety.id}`);
    const proposal = await row.getByTestId('round-proposal').innerText();
    await page.getByTestId('value-handle').focus();
    await page.keyboard.press('ArrowLeft');
    await row.getByTestId('round-declared').locator('s').waitFor();
    expect(proposal).toContain(await row.getByTestId('round-declared').locator('s').innerText());
    await page.keyboard.press('Control+z');
    await row.getByTestId('round-proposal').waitFor();
    expect(await row.getByTestId('round-proposal').innerText()).toBe(proposal);
  });

  it('drags the base in whole packs, and finds a drug by its initials', async () => {
    await openRound();
    await page.getByTestId('round-search').fill('atfttgp');
    await page.getByTestId(`round-row-${variety.id}`).click();
    await settled();
    await type('pack', '700');
    const handle = page.getByTestId('value-handle');
    // Waits until the handle stands still.
    await handle.hover();
    const box = present(await handle.boundingBox(), 'the handle is drawn');
    await page.mouse.down();
    await page.mouse.move(box.x - 40, box.y, { steps: 4 });
    await page.mouse.up();
    const declared = page.getByTestId(`round-row-${variety.id}`).getByTestId('round-declared');
    await declared.locator('s').waitFor();
    const base = present(/[\d,]+/.exec(await declared.innerText()), 'a base')[0];
    expect(Number(base.replaceAll(',', '')) % 700).toBe(0);
  });

  it('accepts all but what is locked or to be looked at as one step, and makes a scenario of it', async () => {
    await openRound();
    await choose();
    await page.getByTestId('entry-lock').check();
    await page.getByTestId('round-search').fill('');
    await page.getByTestId('accept-all').click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('region');
    await expect.poll(() => page.getByTestId('chip-open').innerText()).toBe('待申报 3');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByTestId('chip-open').innerText()).toBe('待申报 40');
    await page.keyboard.press('Control+y');
    await expect.poll(() => page.getByTestId('chip-open').innerText()).toBe('待申报 3');
    await page.getByTestId('round-scenario').click();
    await page.getByTestId('scenario-add').waitFor();
    expect(await page.locator('body').innerText()).toContain('第十二批·申报');
    expect(await page.locator('body').innerText()).toContain('没有计入完不成的可能');
  });

  it('takes another risk for the whole round by its slider, and marks what was accepted before', async () => {
    await openRound();
    await choose();
    await page.getByTestId('take-safe').click();
    await settled();
    await expect.poll(() => page.getByTestId('chip-changed').count()).toBe(0);
    const before = await page.getByTestId('rule-list').locator('b').first().innerText();
    await page.getByTestId('risk-slider').press('ArrowLeft');
    await page.getByTestId('chip-changed').waitFor();
    await settled();
    const rules = page.getByTestId('rule-list');
    await expect.poll(() => rules.locator('b').first().innerText()).not.toBe(before);
    expect(await rules.innerText()).toContain('19%');
    const declared = page.getByTestId(`round-row-${variety.id}`).getByTestId('round-declared');
    expect(await declared.innerText()).toContain('（接受时）');
    await page.keyboard.press('Control+z');
    await page.getByTestId('chip-changed').waitFor({ state: 'detached' });
  });

  it('holds what it is told to: one batch, less one, and all again in one step', async () => {
    page = await openPage({ language: 'zh' });
    await startOf(page).openSample();
    await page.getByTestId('rail-declare').click();
    await page.getByTestId('empty-action').click();
    const { batch } = variety;
    const ofBatch = sampleHospital().varieties.filter((one) => one.batch === batch).length;
    await page.getByTestId('round-varieties').selectOption(batch);
    await page.getByTestId('round-deadline').fill('2020-01-31');
    await page.getByTestId('round-take').click();
    await settled();
    await page.getByText('2020-01-31 已截止').waitFor();
    const all = page.getByTestId('chip-all');
    expect(await all.innerText()).toBe(`全部 ${String(ofBatch)}`);
    await page.getByTestId('entry-leave').click();
    await expect.poll(() => all.innerText()).toBe(`全部 ${String(ofBatch - 1)}`);
    await page.keyboard.press('Control+z');
    await expect.poll(() => all.innerText()).toBe(`全部 ${String(ofBatch)}`);
    await page.getByTestId('round-take-in').click();
    await expect.poll(() => all.innerText()).toBe('全部 40');
    await page.getByTestId('round-take-in').waitFor({ state: 'detached' });
  });

  it('says how many makers can be selected, and refuses chances beyond them', async () => {
    await openRound();
    const focused = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('第十二批');
    await page.getByTestId('round-new').click();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toContain('新一轮');
    await choose();
    await type('makers', '3');
    await page.getByText('3 家过评：最多 2 家中选').waitFor();
    await type('chances', '0%,20%,80%,0%');
    await expect
      .poll(() => page.locator('[data-part=draft-problem]').innerText())
      .toContain('更多家数的可能应为 0%');
  });

  it('calls a base below its floor until a reason is given', async () => {
    await openRound();
    await choose();
    await type('base', '1');
    await page.getByTestId('chip-belowFloor').waitFor();
    await type('reason', '病区减少');
    await page.getByTestId('chip-belowFloor').waitFor({ state: 'detached' });
    expect(await page.getByTestId('round-cards').innerText()).toContain('1 个，都已填理由');
  });

  it('draws the hospital’s year, and stops and begins again when told', async () => {
    await openRound();
    const band = page.getByTestId('round-band');
    await band.waitFor({ state: 'attached' });
    expect(await page.getByTestId('round-cards').innerText()).toContain('种子 1');
  });

  it.each(['zh', 'en'] as const)(
    'has nothing in the way in %s, at either size',
    async (language) => {
      await openRound(language);
      expect(await graveFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 1093, height: 580 });
      expect(await graveFindings(page)).toEqual([]);
      await page.getByTestId('round-new').click();
      expect(await graveFindings(page)).toEqual([]);
    },
  );
});
