import { beforeEach, describe, expect, it } from 'vitest';

import type { ImportChoices } from '../../../renderer/commands/import-choices';
import {
  cancelReading,
  chooseHistory,
  finishImport,
  readHistory,
} from '../../../renderer/commands/import-commands';
import { commandOfKeys } from '../../../renderer/commands/menu-commands';
import { newPlan, openPlan, openSample, showPlan } from '../../../renderer/commands/open-plan';
import { savePlan } from '../../../renderer/commands/save-plan';
import { closeWindow } from '../../../renderer/commands/unsaved-changes';
import { importStep, showImportStep } from '../../../renderer/stores/import-store';
import {
  edit,
  isDirty,
  planState,
  presentPlan,
  undoEdit,
} from '../../../renderer/stores/plan-store';
import { changeView, type UnsavedAnswer, viewState } from '../../../renderer/stores/view-store';
import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { appError } from '../../../shared/errors';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import type { Month } from '../../../shared/purchases/purchase';
import { aPlan, aVariety } from '../../support/builders';
import { createFakeBridge, type FakeBridge, type FakeBridgeSetup } from '../../support/fake-bridge';
import { numberCell, rawTable } from '../../support/raw-tables';

const purchases = rawTable([
  ['采购日期', '药品通用名', '剂型', '包装规格', '采购数量', '采购金额', '是否中选'],
  [
    '2024-03-01',
    '阿托伐他汀钙片',
    '片剂',
    '20mg*7片/盒',
    numberCell('10'),
    numberCell('400'),
    '否',
  ],
  [
    '2025-03-01',
    '阿托伐他汀钙片',
    '片剂',
    '20mg*7片/盒',
    numberCell('20'),
    numberCell('130'),
    '是',
  ],
]);

/** Beside the selected product at 6.50 yuan a pack, a passed one at 6.00. */
const withExempt = rawTable([
  ['采购日期', '药品通用名', '包装规格', '采购数量', '采购金额', '是否中选', '是否过评'],
  ['2025-03-01', '阿托伐他汀钙片', '20mg*7片/盒', numberCell('20'), numberCell('130'), '是', '是'],
  ['2025-04-01', '阿托伐他汀钙片', '20mg*7片/盒', numberCell('10'), numberCell('60'), '否', '是'],
]);

const choices: ImportChoices = {
  referenceWindow: { fromMonth: '2024-01' as Month, toMonth: '2024-12' as Month },
  useWindow: { fromMonth: '2025-01' as Month, toMonth: '2025-12' as Month },
  winners: 4,
  fundRatio: decimalText('0.65'),
  insuredShareRatio: null,
};

function connect(setup: FakeBridgeSetup = {}): FakeBridge {
  const fake = createFakeBridge(setup);
  Object.defineProperty(window, 'jieyu', { value: fake.bridge, configurable: true });
  return fake;
}

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
  connect();
  showPlan(aPlan(), null);
  showImportStep({ kind: 'file' });
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
    const fake = connect();
    makeDirty();
    await answering('save', openSample());
    expect(fake.savedText()).toContain('改过的医院');
    expect(presentPlan(planState())?.isSample).toBe(true);
  });

  it('stays when saving fails, and says why', async () => {
    connect({ saveFailure: appError('file.unwritable', { file: '测算.jieyu' }) });
    makeDirty();
    await answering('save', newPlan());
    expect(presentPlan(planState())?.hospitalName).toBe('改过的医院');
    expect(viewState().failure?.code).toBe('file.unwritable');
  });

  it('closes the window only then', async () => {
    const fake = connect();
    makeDirty();
    await answering('cancel', closeWindow());
    expect(fake.closings()).toBe(0);
    await answering('discard', closeWindow());
    expect(fake.closings()).toBe(1);
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

describe('an import', () => {
  async function read(table = purchases): Promise<void> {
    connect({ purchases: table });
    await chooseHistory();
    const step = importStep();
    if (step.kind !== 'columns') throw new Error('Broken belief: the columns are shown');
    await readHistory(step.columns, present(step.columns.preview.headerRow, 'a header is found'));
  }

  async function finish(): Promise<void> {
    const step = importStep();
    if (step.kind !== 'read') throw new Error('Broken belief: the file is read');
    await finishImport(step.summary, choices);
  }

  it('changes nothing before its end', async () => {
    const before = presentPlan(planState());
    await read();
    expect(presentPlan(planState())).toBe(before);
  });

  it('is not ended by the answer to a reading cancelled before it', async () => {
    const fake = connect({ purchases, holdsReading: true });
    await chooseHistory();
    const step = importStep();
    if (step.kind !== 'columns') throw new Error('Broken belief: the columns are shown');
    const cancelled = readHistory(step.columns, 1);
    await cancelReading();
    const second = readHistory(step.columns, 1);
    await cancelled;
    expect(importStep().kind).toBe('reading');
    expect(viewState().failure).toBeNull();
    fake.releaseReading();
    await second;
    expect(importStep().kind).toBe('read');
  });

  it.each([
    [true, '0'],
    [false, '60'],
  ])('follows the policy of its plan: exempting %s counts %s yuan', async (exempts, amountYuan) => {
    const { policy } = aPlan([]);
    const exemptCheaperPassed = { ...policy.exemptCheaperPassed, value: exempts };
    showPlan(aPlan([], { policy: { ...policy, exemptCheaperPassed } }), null);
    await read(withExempt);
    await finish();
    const after = present(presentPlan(planState()), 'a plan is open');
    expect(after.varieties.map(({ nonSelected }) => nonSelected)).toEqual([
      { kind: 'amount', amountYuan },
    ]);
  });

  it('joins the present plan, and one undo takes all of it back', async () => {
    showPlan(aPlan([aVariety({ genericName: '氯吡格雷片' })], { fundRatio: null }), null);
    const before = presentPlan(planState());
    await read();
    await finish();
    const after = present(presentPlan(planState()), 'a plan is open');
    expect(after.varieties.map(({ genericName }) => genericName)).toEqual([
      '氯吡格雷片',
      '阿托伐他汀钙片',
    ]);
    expect(after.fundRatio).toBe('0.65');
    expect(after.varieties[1]).toMatchObject({
      preVbpPriceYuan: '5.714286',
      selectedUnits: '140',
      winners: 4,
      insuredShareRatio: null,
    });
    undoEdit();
    expect(presentPlan(planState())).toBe(before);
  });

  it('never mixes real purchases with the sample', async () => {
    showPlan(sampleHospital(), null);
    await read();
    await finish();
    const plan = present(presentPlan(planState()), 'a plan is open');
    expect(plan.isSample).toBe(false);
    expect(plan.varieties).toHaveLength(1);
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
    ['1', false, 'showStart'],
    ['c', false, null],
  ] as const)('Ctrl+%s (shift %s) is %s', (key, shiftKey, command) => {
    expect(commandOfKeys({ key, shiftKey, commandKey: true })).toBe(command);
  });

  it('leaves plain letters to the page', () => {
    expect(commandOfKeys({ key: 's', shiftKey: false, commandKey: false })).toBeNull();
  });
});
