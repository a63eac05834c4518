import { beforeEach, describe, expect, it, vi } from 'vitest';

import type { ImportChoices } from '../../../renderer/commands/import-choices';
import { decideAlike } from '../../../renderer/commands/import-deciding';
import { chooseHistories } from '../../../renderer/commands/import-files';
import { finishImport } from '../../../renderer/commands/import-finish';
import { goToProducts } from '../../../renderer/commands/import-reading';
import { saveMapping } from '../../../renderer/commands/import-templates';
import { showPlan } from '../../../renderer/commands/show-plan';
import { importState, resetImport } from '../../../renderer/stores/import-store';
import { planState, presentPlan, undoEdit } from '../../../renderer/stores/plan-store';
import { changeView, viewState } from '../../../renderer/stores/view-store';
import { present } from '../../../shared/assert';
import type { Bridge } from '../../../shared/contract';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { planFilesUsed } from '../../../shared/plan/plan-files-used';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { productKey } from '../../../shared/purchases/product';
import type { Month } from '../../../shared/purchases/purchase';
import { settleReading } from '../../../shared/purchases/settling/settle-reading';
import type { RawTable } from '../../../shared/purchases/table/raw-table';
import { aPlan, aVariety } from '../../support/builders';
import { connectBridge } from '../../support/connected-bridge';
import type { FakeBridge } from '../../support/fake-bridge';
import { FILE_STAMP } from '../../support/fake-import';
import { twoFiles } from '../../support/import-files';
import { numberCell, rawTable } from '../../support/raw-tables';

const HEADER = ['采购日期', '药品通用名', '剂型', '包装规格', '采购数量', '采购金额', '是否中选'];
const DRUG = ['阿托伐他汀钙片', '片剂', '20mg*7片/盒'];
const purchases = rawTable([
  HEADER,
  ['2024-03-01', ...DRUG, numberCell('10'), numberCell('400'), '否'],
  ['2025-03-01', ...DRUG, numberCell('20'), numberCell('130'), '是'],
]);

/** Beside the selected product at 6.50 yuan a pack, a passed one at 6.00. */
const withExempt = rawTable([
  [...HEADER, '是否过评'],
  ['2025-03-01', ...DRUG, numberCell('20'), numberCell('130'), '是', '是'],
  ['2025-04-01', ...DRUG, numberCell('10'), numberCell('60'), '否', '是'],
]);

const choices: ImportChoices = {
  referenceWindow: { fromMonth: '2024-01' as Month, toMonth: '2024-12' as Month },
  useWindow: { fromMonth: '2025-01' as Month, toMonth: '2025-12' as Month },
  movesUseWindow: false,
  winners: 4,
  fundRatio: decimalText('0.65'),
  insuredShareRatio: null,
};

async function read(tables: RawTable | readonly RawTable[] = purchases): Promise<FakeBridge> {
  const fake = connectBridge({ purchases: tables });
  await chooseHistories();
  await goToProducts();
  return fake;
}

async function finish(changes: Partial<ImportChoices> = {}): Promise<void> {
  const reading = present(importState().reading, 'the files were read');
  const { summary } = settleReading(reading.history, importState().answers.present);
  await finishImport(reading, summary, { ...choices, ...changes });
}

beforeEach(() => {
  resetImport();
  showPlan(aPlan(), null);
  changeView({ screen: 'import', failure: null });
});

describe('an import', () => {
  it('changes nothing before its end', async () => {
    const before = presentPlan(planState());
    await read();
    expect(presentPlan(planState())).toBe(before);
  });

  it.each([
    [true, '0'],
    [false, '60'],
  ])('follows the policy of its plan: exempting %s counts %s yuan', async (exempts, amountYuan) => {
    const { policy } = aPlan([]);
    const value = exempts ? ('cheaperPassed' as const) : ('none' as const);
    const exemption = { ...policy.exemption, value };
    showPlan(aPlan([], { policy: { ...policy, exemption } }), null);
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
      preVbpPriceYuan: '5.714285714285714285714285714285714285714',
      selectedUnits: '140',
      winners: 4,
      insuredShareRatio: null,
    });
    expect(planFilesUsed(after)).toEqual([{ name: purchases.file, stamp: FILE_STAMP }]);
    expect(after.sources).toMatchObject([{ id: '1', name: purchases.file, stamp: FILE_STAMP }]);
    undoEdit();
    expect(presentPlan(planState())).toBe(before);
  });

  it.each([
    [false, '2024-12'],
    [true, '2025-03'],
  ])('moves the window of use to newer months only where it was taken: %s', async (moves, end) => {
    const useWindow = { fromMonth: '2024-01' as Month, toMonth: '2024-12' as Month };
    showPlan(aPlan([], { useWindow }), null);
    const before = presentPlan(planState());
    await read();
    await finish({ movesUseWindow: moves });
    expect(presentPlan(planState())?.useWindow?.toMonth).toBe(end);
    undoEdit();
    expect(presentPlan(planState())).toBe(before);
  });

  it('is over for the next one before what was said is kept: files chosen meanwhile stay', async () => {
    const { bridge } = await read();
    let keep: (() => void) | null = null;
    const kept = new Promise<void>((resolve) => {
      keep = resolve;
    });
    const invoke: Bridge['invoke'] = async (name, input) => {
      if (name === 'import.remember') await kept;
      return bridge.invoke(name, input);
    };
    Object.defineProperty(window, 'jieyu', { value: { ...bridge, invoke }, configurable: true });
    const finished = finish();
    await vi.waitFor(() => {
      expect(viewState().screen).toBe('table');
    });
    await chooseHistories();
    const chosen = importState().files;
    present<() => void>(keep, 'the promise has begun')();
    await finished;
    expect(chosen).not.toEqual([]);
    expect(importState().files).toBe(chosen);
  });

  it('never mixes real purchases with the sample', async () => {
    showPlan(sampleHospital(), null);
    await read();
    await finish();
    const plan = present(presentPlan(planState()), 'a plan is open');
    expect(plan.isSample).toBe(false);
    expect(plan.varieties).toHaveLength(1);
  });

  it('leaves nothing of itself for the next one', async () => {
    await read();
    await finish();
    expect(importState()).toMatchObject({ stage: 'files', files: [], tables: [], reading: null });
  });
});

describe('what an import has learnt', () => {
  it('is one template for each header, by the name of its first sheet, and the answers', async () => {
    const fake = await read(twoFiles);
    const { history } = present(importState().reading, 'the files were read');
    const product = present(history.tables[0]?.products[0]?.product, 'there is a product');
    decideAlike([productKey(product)], { productClass: 'other' });
    await finish();
    const { templates, answers } = fake.imports.memory();
    expect(templates.map(({ name }) => name)).toEqual(['2024 · 一月']);
    expect(templates[0]?.mapping).toMatchObject({ date: 0, genericName: 1 });
    expect(Object.keys(answers)).toEqual([productKey(product)]);
  });

  it('is recognised next time, under the name the person gave it', async () => {
    const fake = await read(twoFiles);
    const table = present(importState().tables[0], 'there is a sheet');
    await saveMapping({ ...table, mapping: { ...table.mapping, manufacturer: 2 } }, '我的导出');
    expect(importState().notice).toEqual({ kind: 'mappingSaved', name: '我的导出' });
    const { memory } = { memory: fake.imports.memory() };
    resetImport();
    connectBridge({ purchases: twoFiles, memory });
    await chooseHistories();
    expect(importState().tables[0]?.preview?.template).toEqual({
      name: '我的导出',
      mismatches: [],
    });
    expect(importState().tables[0]?.mapping).toMatchObject({ manufacturer: 2 });
  });
});
