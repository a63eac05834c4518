import { beforeEach, describe, expect, it } from 'vitest';

import { takeComparison } from '../../../renderer/commands/import-comparison';
import {
  decideAlike,
  forgetImports,
  takeIndices,
} from '../../../renderer/commands/import-deciding';
import { chooseHistories } from '../../../renderer/commands/import-files';
import { cancelReading, goToProducts } from '../../../renderer/commands/import-reading';
import { runCommand } from '../../../renderer/commands/menu-commands';
import { changeImport, importState, resetImport } from '../../../renderer/stores/import-store';
import { changeView, viewState } from '../../../renderer/stores/view-store';
import { present } from '../../../shared/assert';
import { decimalText } from '../../../shared/decimal/decimal-text';
import { productKey } from '../../../shared/purchases/product';
import type { ProductAnswer } from '../../../shared/purchases/settling/import-answers';
import { connectBridge } from '../../support/connected-bridge';
import type { FakeBridge, FakeBridgeSetup } from '../../support/fake-bridge';
import { doubtful } from '../../support/import-files';

const silent: ProductAnswer = { productClass: null, packFactor: null, specIndexRatio: null };
const other: ProductAnswer = { ...silent, productClass: 'other' };

async function open(setup: FakeBridgeSetup = {}): Promise<FakeBridge> {
  const fake = connectBridge({ purchases: doubtful, ...setup });
  await chooseHistories();
  return fake;
}

async function keysOfProducts(): Promise<readonly string[]> {
  await goToProducts();
  const { history } = present(importState().reading, 'the file was read');
  return history.tables.flatMap(({ products }) =>
    products.map(({ product }) => productKey(product)),
  );
}

beforeEach(() => {
  resetImport();
  changeView({ screen: 'import', failure: null });
});

describe('a reading', () => {
  it('leads to the products', async () => {
    await open();
    await goToProducts();
    expect(importState().stage).toBe('products');
    expect(importState().reading?.history.tables[0]?.products).toHaveLength(6);
  });

  it('is not ended by the answer to a reading cancelled before it', async () => {
    const fake = await open({ holdsReading: true });
    const cancelled = goToProducts();
    await cancelReading();
    const second = goToProducts();
    await cancelled;
    expect(importState().running).not.toBeNull();
    expect(viewState().failure).toBeNull();
    fake.imports.releaseReading();
    await second;
    expect(importState().stage).toBe('products');
  });

  it('is not made again where nothing changed, and keeps its answers', async () => {
    await open();
    const [key = ''] = await keysOfProducts();
    decideAlike([key], { productClass: 'other' });
    const before = importState().reading;
    changeImport({ stage: 'columns' });
    await goToProducts();
    expect(importState().reading).toBe(before);
    expect(importState().answers.present).toEqual({ [key]: other });
  });

  it('is made again for other months, and keeps its answers', async () => {
    await open();
    const [key = ''] = await keysOfProducts();
    decideAlike([key], { productClass: 'other' });
    const before = importState().reading;
    changeImport({ stage: 'columns', wantedMonths: { from: '2024-01', to: '' } });
    await goToProducts();
    expect(importState().reading).not.toBe(before);
    expect(importState().answers.present).toEqual({ [key]: other });
  });
});

describe('what is said of products', () => {
  it('is taken back by Ctrl+Z on that step, one answer after the other', async () => {
    await open();
    const [first = '', second = ''] = await keysOfProducts();
    decideAlike([first], { productClass: 'other' });
    takeIndices([[second, decimalText('0.5')]]);
    await runCommand('undo');
    expect(importState().answers.present).toEqual({ [first]: other });
    await runCommand('undo');
    expect(importState().answers.present).toEqual({});
    await runCommand('redo');
    expect(importState().answers.present).toEqual({ [first]: other });
  });

  it('comes from the comparison table as one step', async () => {
    const drug = { code: '', genericName: '阿卡波糖片', dosageForm: '', specification: '' };
    const listed = { ...drug, manufacturer: '戊药业', isSelected: true, excludesOthers: false };
    await open({ comparison: { drugs: [listed], unclearRows: 0 } });
    await goToProducts();
    await takeComparison();
    expect(importState().notice).toEqual({
      kind: 'compared',
      fileName: '中选药品对照.xlsx',
      products: 1,
      conflicts: 0,
      unclearRows: 0,
    });
    expect(Object.values(importState().answers.present)).toEqual([
      { ...silent, productClass: 'selected' },
    ]);
    await runCommand('undo');
    expect(importState().answers.present).toEqual({});
  });

  it('is remembered of earlier imports, until it is forgotten', async () => {
    await open();
    const [first = '', second = ''] = await keysOfProducts();
    resetImport();
    const fake = await open({ memory: { templates: [], answers: { [first]: other } } });
    await goToProducts();
    expect(importState().answers.present).toEqual({ [first]: other });
    decideAlike([second], { productClass: 'other' });
    await forgetImports();
    expect(importState().answers.present).toEqual({ [second]: other });
    expect(fake.imports.memory()).toEqual({ templates: [], answers: {} });
  });
});
