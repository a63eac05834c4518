import { beforeEach, describe, expect, it } from 'vitest';

import { switchLanguage } from '../../../renderer/commands/language';
import { commandOfKeys } from '../../../renderer/commands/menu-commands';
import { newPlan, openPlan, openSample } from '../../../renderer/commands/open-plan';
import { savePlan } from '../../../renderer/commands/save-plan';
import { showPlan } from '../../../renderer/commands/show-plan';
import { closeWindow } from '../../../renderer/commands/unsaved-changes';
import { edit, isDirty, planState, presentPlan } from '../../../renderer/stores/plan-store';
import { standing } from '../../../renderer/stores/standing-store';
import { changeView, type UnsavedAnswer, viewState } from '../../../renderer/stores/view-store';
import { present } from '../../../shared/assert';
import { appError } from '../../../shared/errors';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { aPlan } from '../../support/builders';
import { connectBridge } from '../../support/connected-bridge';

function makeDirty(): void {
  edit({ kind: 'changePlan', change: { field: 'hospitalName', value: '改过的医院' } });
}

/** Answers the question about unsaved changes as soon as it is asked. */
async function answering(answer: UnsavedAnswer, command: Promise<void>): Promise<void> {
  await Promise.resolve();
  present(viewState().unsavedQuestion, 'the question is open').answer(answer);
  await command;
}

beforeEach(() => {
  connectBridge();
  showPlan(aPlan(), null);
  changeView({ failure: null, unsavedQuestion: null });
});

describe('leaving a plan', () => {
  it('asks nothing where nothing changed', async () => {
    await openSample();
    expect(presentPlan(planState())).toEqual(sampleHospital());
    expect(viewState().screen).toBe('table');
  });

  it('stays when the person cancels', async () => {
    makeDirty();
    await answering('cancel', newPlan());
    expect(presentPlan(planState())?.hospitalName).toBe('改过的医院');
  });

  it('goes without a trace when the person discards', async () => {
    makeDirty();
    await answering('discard', newPlan());
    expect(presentPlan(planState())?.varieties).toEqual([]);
  });

  it('writes the file first when the person saves', async () => {
    const fake = connectBridge();
    makeDirty();
    await answering('save', openSample());
    expect(fake.savedText()).toContain('改过的医院');
    expect(presentPlan(planState())?.isSample).toBe(true);
  });

  it('stays when saving fails, and says why', async () => {
    connectBridge({ saveFailure: appError('file.unwritable', { file: '测算.jieyu' }) });
    makeDirty();
    await answering('save', newPlan());
    expect(presentPlan(planState())?.hospitalName).toBe('改过的医院');
    expect(viewState().failure?.code).toBe('file.unwritable');
  });

  it('closes the window only then', async () => {
    const fake = connectBridge();
    makeDirty();
    await answering('cancel', closeWindow());
    expect(fake.closings()).toBe(0);
    await answering('discard', closeWindow());
    expect(fake.closings()).toBe(1);
  });
});

describe('what lasts', () => {
  it('stays said until the next save keeps a version again', async () => {
    const fake = connectBridge();
    fake.failWriting('backups', true);
    makeDirty();
    await savePlan('sameFile');
    expect(viewState().failure?.code).toBe('backup.unwritable');
    expect(isDirty(planState())).toBe(false);
    changeView({ failure: null });
    expect(standing('backups')?.code).toBe('backup.unwritable');
    fake.failWriting('backups', false);
    await savePlan('sameFile');
    expect(standing('backups')).toBeNull();
  });

  it('is one sentence about the settings where the language cannot be remembered, and the language changes', async () => {
    const fake = connectBridge();
    fake.failWriting('settings', true);
    const before = viewState().language;
    await switchLanguage();
    expect(viewState().language).not.toBe(before);
    expect(standing('settings')?.code).toBe('settings.unwritable');
    fake.failWriting('settings', false);
    await switchLanguage();
    expect(standing('settings')).toBeNull();
    expect(viewState().failure).toBeNull();
  });
});

describe('saving and opening', () => {
  it('finds the same plan again', async () => {
    makeDirty();
    expect(await savePlan('sameFile')).toBe(true);
    expect(isDirty(planState())).toBe(false);
    const saved = presentPlan(planState());
    showPlan(aPlan([]), null);
    await openPlan();
    expect(presentPlan(planState())).toEqual(saved);
    expect(planState().file?.fileName).toBe('测算.jieyu');
  });
});

describe('keys of the window', () => {
  it.each([
    ['s', false, 'save'],
    ['S', true, 'saveAs'],
    ['z', false, 'undo'],
    ['Z', true, 'redo'],
    ['y', false, 'redo'],
    ['i', false, 'import'],
    ['1', false, 'show.start'],
    ['c', false, null],
  ] as const)('Ctrl+%s (shift %s) is %s', (key, shiftKey, command) => {
    expect(commandOfKeys({ key, shiftKey, commandKey: true })).toBe(command);
  });

  it('leaves plain letters to the page', () => {
    expect(commandOfKeys({ key: 's', shiftKey: false, commandKey: false })).toBeNull();
  });
});
