import { beforeEach, describe, expect, it } from 'vitest';

import { openPlan } from '../../../renderer/commands/open-plan';
import { checkFile } from '../../../renderer/commands/save-conflict';
import { savePlan, settleFileChange } from '../../../renderer/commands/save-plan';
import { showPlan } from '../../../renderer/commands/show-plan';
import { closeWindow } from '../../../renderer/commands/unsaved-changes';
import {
  edit,
  isDirty,
  planState,
  presentPlan,
  undoEdit,
} from '../../../renderer/stores/plan-store';
import {
  changeSaving,
  type ConflictAnswer,
  type ConflictQuestion,
  savingState,
} from '../../../renderer/stores/saving-store';
import { changeView, viewState } from '../../../renderer/stores/view-store';
import { appError } from '../../../shared/errors';
import { planFileText } from '../../../shared/plan/plan-file';
import { aPlan } from '../../support/builders';
import { connectBridge } from '../../support/connected-bridge';
import type { FakeBridge } from '../../support/fake-bridge';

const theirs = aPlan([], { hospitalName: '对方的医院' });
let fake: FakeBridge;

function typeName(value: string): void {
  edit({ kind: 'changePlan', change: { field: 'hospitalName', value } });
}

function shownName(): string | undefined {
  return presentPlan(planState())?.hospitalName;
}

/** Answers the question as soon as it is asked, and tells what was asked. */
function answering(answer: ConflictAnswer): Promise<ConflictQuestion> {
  return new Promise((resolve) => {
    const ask = (): void => {
      const { conflict } = savingState();
      if (conflict === null) {
        setTimeout(ask, 0);
        return;
      }
      conflict.answer(answer);
      resolve(conflict);
    };
    ask();
  });
}

beforeEach(async () => {
  fake = connectBridge({ planText: planFileText(aPlan(), '0.1.0') });
  changeView({ failure: null, unsavedQuestion: null });
  changeSaving({ conflict: null, fileChange: null, unusable: null, backupsOf: null });
  showPlan(aPlan([]), null);
  await openPlan();
  typeName('我的医院');
  fake.changeFile(planFileText(theirs, '0.1.0'));
});

describe('saving over a change of someone else', () => {
  it('asks, with both versions, and does nothing where the person goes on', async () => {
    changeView({ failure: appError('file.diskFull', { file: '测算.jieyu' }) });
    const [isSaved, asked] = await Promise.all([savePlan('sameFile'), answering('cancel')]);
    // What an earlier attempt met with is no longer so.
    expect(viewState().failure).toBeNull();
    expect(isSaved).toBe(false);
    expect(asked.theirs).toEqual(theirs);
    expect(asked.mine.hospitalName).toBe('我的医院');
    expect(isDirty(planState())).toBe(true);
    expect(fake.savedText()).toBeNull();
  });

  it('puts mine into another file', async () => {
    const before = planState().file?.token;
    const [isSaved] = await Promise.all([savePlan('sameFile'), answering('keepMine')]);
    expect(isSaved).toBe(true);
    expect(planState().file?.token).not.toBe(before);
    expect(fake.savedText()).toContain('我的医院');
    expect(isDirty(planState())).toBe(false);
  });

  it('takes theirs, with mine one step back and savable', async () => {
    await Promise.all([savePlan('sameFile'), answering('takeTheirs')]);
    expect(shownName()).toBe('对方的医院');
    expect(isDirty(planState())).toBe(false);
    undoEdit();
    expect(shownName()).toBe('我的医院');
    expect(await savePlan('sameFile')).toBe(true);
    expect(fake.savedText()).toContain('我的医院');
  });

  it('keeps the window open while the question is', async () => {
    const saving = savePlan('sameFile');
    const closing = closeWindow();
    await answering('keepMine');
    await saving;
    await closing;
    expect(fake.closings()).toBe(1);
    expect(fake.savedText()).toContain('我的医院');
  });
});

describe('coming back to the window', () => {
  it('tells of a change, and of nothing where there is none', async () => {
    await checkFile();
    expect(savingState().fileChange).toEqual({ kind: 'changed', fileName: '测算.jieyu' });
    await Promise.all([settleFileChange(), answering('takeTheirs')]);
    expect(savingState().fileChange).toBeNull();
    await checkFile();
    expect(savingState().fileChange).toBeNull();
    expect(shownName()).toBe('对方的医院');
  });
});

describe('two saves in a row', () => {
  it('end with the later content', async () => {
    const { token } = planState().file ?? { token: '' };
    await Promise.all([settleFileChange(), answering('takeTheirs')]);
    typeName('第一次');
    const first = savePlan('sameFile');
    typeName('第二次');
    const second = savePlan('sameFile');
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(fake.savedText()).toContain('第二次');
    expect(planState().file?.token).toBe(token);
    expect(isDirty(planState())).toBe(false);
  });
});
