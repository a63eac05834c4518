import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { assert, present } from '../../shared/assert';
import { evaluatePlan } from '../../shared/engine/evaluate-plan';
import { applyEdit } from '../../shared/plan/edits';
import { parsePlanFile, planFileText } from '../../shared/plan/plan-file';
import { sampleHospital } from '../../shared/plan/sample-hospital';
import type { PlanWithScenarios } from '../../shared/plan/scenario';
import {
  answerOpenDialog,
  answerSaveDialog,
  beginNewPlan,
  chooseMenu,
  type RunningApp,
  settingsFolder,
  sharedApp,
  startApp,
} from './electron-app';
import { startOf } from './pages/start-page';
import { tableOf, type TablePage } from './pages/table-page';

const sample = sampleHospital();
const variety = present(sample.varieties[0], 'the sample has varieties');
const MINE = '111111';
/** What another program makes of the file. */
const theirs: PlanWithScenarios = applyEdit(
  { ...sample, hospitalName: '对方改过的医院' },
  { kind: 'changeVariety', varietyId: variety.id, change: { field: 'winners', value: 1 } },
);

interface Opened {
  readonly app: RunningApp;
  readonly table: TablePage;
  readonly path: string;
}

/** The sample opened from a file of the test's own. */
async function opened(app: RunningApp): Promise<Opened> {
  await beginNewPlan(app);
  const place = join(await settingsFolder(), '医保 科');
  await mkdir(place);
  const path = join(place, '方案.jieyu');
  await writeFile(path, planFileText(sample, '0.1.0'));
  await answerOpenDialog(app, path);
  await startOf(app.page).openFile();
  const table = tableOf(app.page);
  await expect.poll(() => table.savedState()).toBe('saved');
  return { app, table, path };
}

async function planAt(path: string): Promise<PlanWithScenarios> {
  const parsed = parsePlanFile(await readFile(path, 'utf8'), path);
  assert(parsed.ok, 'the plan file is whole');
  return parsed.value;
}

/** Types a change, lets another program change the file, and saves. */
async function inConflict(app: RunningApp): Promise<Opened> {
  const conflicting = await opened(app);
  const { table, path } = conflicting;
  await table.type(variety.id, 'nonSelected', MINE);
  await writeFile(path, planFileText(theirs, '0.1.0'));
  await table.press('Control+s');
  await app.page.getByTestId('conflict-dialog').waitFor();
  return conflicting;
}

function shownNonSelected(table: TablePage): Promise<string | null> {
  return table.cell(variety.id, 'nonSelected');
}

const shared = sharedApp();

describe('a plan file that another program has changed', () => {
  it('stays theirs while mine goes into a copy', async () => {
    const { app, table, path } = await inConflict(shared.app);
    const copy = join(path, '..', '方案-副本.jieyu');
    await answerSaveDialog(app, copy);
    await app.page.getByTestId('conflict-keep-mine').click();
    await expect.poll(() => table.savedState()).toBe('saved');
    expect(await planAt(path)).toEqual(theirs);
    expect((await planAt(copy)).varieties[0]?.nonSelected).toEqual({
      kind: 'amount',
      amountYuan: MINE,
    });
    await table.type(variety.id, 'nonSelected', '222222');
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    expect(await planAt(path)).toEqual(theirs);
    expect(app.complaints).toEqual([]);
  });

  it('is taken as theirs, and mine is one step back', async () => {
    const { app, table, path } = await inConflict(shared.app);
    await app.page.getByTestId('conflict-take-theirs').click();
    await expect.poll(() => table.cell(variety.id, 'winners')).toBe('1');
    await expect.poll(() => table.savedState()).toBe('saved');
    expect(await planAt(path)).toEqual(theirs);
    await table.press('Control+z');
    await expect.poll(() => shownNonSelected(table)).toBe(MINE);
    await expect.poll(() => table.savedState()).toBe('unsaved');
    // Now that both are known, saving is a decision.
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    expect((await planAt(path)).hospitalName).toBe(sample.hospitalName);
    expect(app.complaints).toEqual([]);
  });

  it('is compared first, in both languages, and kept when the person only looks', async () => {
    const { app, table, path } = await inConflict(shared.app);
    const dialog = app.page.getByTestId('conflict-dialog');
    expect(await dialog.innerText()).toContain('文件已被别人修改');
    await app.page.getByTestId('conflict-compare').click();
    const row = app.page.getByTestId('conflict-figure-retentionYuan');
    await row.waitFor();
    const inputs = await app.page.getByTestId('conflict-inputs').innerText();
    expect(inputs).toContain('对方改过的医院');
    expect(inputs).toContain(variety.genericName);
    await app.page.getByTestId('conflict-cancel').click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => table.savedState()).toBe('unsaved');
    expect(await planAt(path)).toEqual(theirs);

    await app.page.getByTestId('switch-language').click();
    await table.press('Control+s');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('Someone else has changed the file');
    await app.page.getByTestId('conflict-take-theirs').click();
    await expect.poll(() => table.cell(variety.id, 'winners')).toBe('1');
    await app.page.getByTestId('switch-language').click();
  });

  it('is noticed quietly when the window comes to the front again', async () => {
    const { app, path } = await opened(shared.app);
    await writeFile(path, planFileText(theirs, '0.1.0'));
    await app.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const notice = app.page.getByTestId('file-change');
    await notice.waitFor();
    expect(await notice.innerText()).toContain('方案.jieyu');
    await app.page.getByTestId('file-change-look').click();
    await app.page.getByTestId('conflict-take-theirs').click();
    await expect.poll(() => tableOf(app.page).cell(variety.id, 'winners')).toBe('1');
    await notice.waitFor({ state: 'detached' });
  });
});

describe('the versions kept of a plan file', () => {
  it('are listed with their figures, restored, and undone', async () => {
    const { app, table } = await opened(shared.app);
    await table.type(variety.id, 'nonSelected', MINE);
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');

    await chooseMenu(app, 'backups');
    const rows = app.page.getByTestId('backup');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    const retention = evaluatePlan(sample).hospital.retentionYuan;
    await rows
      .first()
      .locator(`td[data-value="${retention ?? ''}"]`)
      .waitFor();
    expect(await rows.first().innerText()).toContain(String(sample.varieties.length));
    await app.page.getByTestId('backup-restore').click();
    await app.page.getByTestId('backups-dialog').waitFor({ state: 'detached' });
    const before = firstYuan(sample);
    await expect.poll(() => shownNonSelected(table)).toBe(before);
    await expect.poll(() => table.savedState()).toBe('unsaved');
    await table.press('Control+z');
    await expect.poll(() => shownNonSelected(table)).toBe(MINE);

    // What was there before the restore was kept as well.
    await chooseMenu(app, 'backups');
    await expect.poll(() => rows.count()).toBe(2);
    await app.page.getByTestId('backups-close').click();
    expect(app.complaints).toEqual([]);
  });

  it('are offered for a file that is damaged, which stays as it is', async () => {
    const folder = await settingsFolder();
    const { app, table, path } = await opened(await startApp({ folder }));
    await table.type(variety.id, 'nonSelected', MINE);
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    await app.quit();
    const whole = await readFile(path);
    const torn = whole.subarray(0, whole.length / 2);
    await writeFile(path, torn);

    const again = await startApp({ folder });
    await answerOpenDialog(again, path);
    await startOf(again.page).openFile();
    await again.page.getByTestId('unusable-dialog').waitFor();
    await again.page.getByTestId('unusable-restore').click();
    const shown = tableOf(again.page);
    const before = firstYuan(sample);
    await expect.poll(() => shownNonSelected(shown)).toBe(before);
    await expect.poll(() => shown.savedState()).toBe('unsaved');
    expect(await readFile(path)).toEqual(torn);
  });

  it('are reached from the start screen', async () => {
    const { app, table } = await opened(shared.app);
    await table.type(variety.id, 'nonSelected', MINE);
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    await app.page.getByTestId('rail-start').click();
    await app.page.getByTestId('recent-backups').first().click();
    await app.page.getByTestId('backup').first().waitFor();
    await app.page.getByTestId('backups-close').click();
  });
});

function firstYuan(plan: PlanWithScenarios): string | null {
  const outcome = evaluatePlan(plan).varieties[0]?.outcome;
  return outcome?.kind === 'evaluated' ? outcome.figures.nonSelectedYuan : null;
}

describe('a place that cannot be written', () => {
  it('is said, nothing is lost, and the plan goes elsewhere', async () => {
    const { app, table, path } = await opened(shared.app);
    await table.type(variety.id, 'nonSelected', MINE);
    const away = `${path}.away`;
    await copyFile(path, away);
    await rm(path);
    await table.press('Control+s');
    const notice = app.page.getByTestId('error-notice');
    await notice.waitFor();
    expect(await notice.getAttribute('data-code')).toBe('file.placeGone');
    expect(await notice.innerText()).toContain('换一个位置');
    await expect.poll(() => table.savedState()).toBe('unsaved');

    // Back again, the same save works.
    await copyFile(away, path);
    await table.press('Control+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    await notice.waitFor({ state: 'detached' });

    // Gone for good, another place takes it.
    await rm(path);
    await table.type(variety.id, 'nonSelected', '333333');
    const elsewhere = join(path, '..', '另一处.jieyu');
    await answerSaveDialog(app, elsewhere);
    await table.press('Control+Shift+s');
    await expect.poll(() => table.savedState()).toBe('saved');
    expect((await planAt(elsewhere)).varieties[0]?.nonSelected).toMatchObject({
      amountYuan: '333333',
    });
  });
});
