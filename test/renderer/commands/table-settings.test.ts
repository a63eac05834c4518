import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { rememberTable } from '../../../renderer/commands/table-settings';
import { changeTableView, tableViewState } from '../../../renderer/stores/table-view-store';
import { changeView, viewState } from '../../../renderer/stores/view-store';
import { FIRST_CHOICES, hideColumn } from '../../../renderer/table/column-layout';
import { UNSORTED } from '../../../renderer/table/row-order';
import { connectBridge } from '../../support/connected-bridge';

let stop: () => void;

beforeEach(() => {
  changeTableView({ columns: FIRST_CHOICES, isGrouped: false });
  changeView({ sort: UNSORTED });
});

afterEach(() => {
  vi.useRealTimers();
  stop();
});

describe('the arrangement of the table', () => {
  it('is taken as it was, without columns that are no more', async () => {
    connectBridge({
      table: {
        hidden: ['batch', 'gone'],
        widths: { genericName: 200, gone: 50 },
        isInputsOnly: true,
        isGrouped: true,
        sortBy: { field: 'headroomYuan', direction: 'descending' },
      },
    });
    stop = rememberTable();
    await expect
      .poll(() => tableViewState())
      .toEqual({
        columns: { hidden: ['batch'], widths: { genericName: 200 }, isInputsOnly: true },
        isGrouped: true,
      });
    expect(viewState().sort).toEqual({
      by: { field: 'headroomYuan', direction: 'descending' },
      varietyIds: null,
    });
  });

  it('is written once it rests, and only where it changed', async () => {
    const fake = connectBridge();
    vi.useFakeTimers();
    stop = rememberTable();
    await vi.advanceTimersByTimeAsync(0);
    changeView({ search: '阿' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.table()).toBeUndefined();
    changeTableView({ columns: hideColumn(FIRST_CHOICES, 'winners') });
    changeView({ sort: { by: { field: 'winners', direction: 'ascending' }, varietyIds: [] } });
    expect(fake.table()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.table()).toEqual({
      hidden: ['dosageForm', 'fundRatio', 'expenditureFundRatio', 'winners'],
      widths: {},
      isInputsOnly: false,
      isGrouped: false,
      sortBy: { field: 'winners', direction: 'ascending' },
    });
  });
});
