import { describe, expect, it } from 'vitest';

import {
  chosenMonthsOf,
  draftsFor,
  firstDrafts,
  movedEnd,
  overlaps,
  readImportChoices,
  windowLength,
} from '../../../renderer/commands/import-choices';
import { joinReadings } from '../../../shared/purchases/histories/join-readings';
import { addMonths, type Month } from '../../../shared/purchases/purchase';
import type { ImportSummary } from '../../../shared/purchases/reading/import-summary';
import { settleReading } from '../../../shared/purchases/settling/settle-reading';
import { layoutIn, numberCell, rawTable, readRows } from '../../support/raw-tables';

/** A history with one purchase in each of so many months from January 2024, of selected products from some month on. */
function history(months: number, selectedFrom = Infinity): ImportSummary {
  const header = ['采购日期', '药品通用名', '采购数量', '采购金额', '包装规格', '是否中选'];
  const rows = Array.from({ length: months }, (_, index) => [
    { kind: 'date', text: `${addMonths('2024-01' as Month, index)}-10` } as const,
    '阿托伐他汀钙片',
    numberCell('10'),
    numberCell('400'),
    '20mg*7片/盒',
    index < selectedFrom ? '否' : '是',
  ]);
  const read = readRows(layoutIn(rawTable([header, ...rows])));
  return settleReading(joinReadings([read]), {}).summary;
}

describe('what is proposed for an import', () => {
  it('is the year before the first selected purchase for the price, and the last year for the use', () => {
    const drafts = firstDrafts(history(24, 14));
    expect(drafts?.referenceWindow).toEqual({ fromMonth: '2024-03', toMonth: '2025-02' });
    expect(drafts?.useWindow).toEqual({ fromMonth: '2025-01', toMonth: '2025-12' });
  });

  it('is no month for the price where selected products were bought from the beginning', () => {
    expect(firstDrafts(history(24, 0))?.referenceWindow).toBeNull();
  });

  it('is the whole history where it is shorter than a year', () => {
    const drafts = firstDrafts(history(5));
    expect(drafts?.referenceWindow).toEqual({ fromMonth: '2024-01', toMonth: '2024-05' });
    expect(drafts?.useWindow).toEqual(drafts?.referenceWindow);
  });

  it('leaves every other choice open', () => {
    const drafts = firstDrafts(history(24));
    expect(drafts).toMatchObject({ winners: '', fundRatio: '', insuredShareRatio: '' });
  });

  it('is nothing where nothing was bought', () => {
    expect(chosenMonthsOf(history(0))).toEqual([]);
    expect(firstDrafts(history(0))).toBeNull();
  });
});

describe('choices made before the files were read again', () => {
  const drafts = firstDrafts(history(24));
  if (drafts === null) throw new Error('Broken belief: there are months');
  const kept = { ...drafts, winners: '4' };

  it('stay as they are while their months are there', () => {
    expect(draftsFor(history(30), kept)).toEqual(kept);
  });

  it('keep what was typed and take new windows where months are gone', () => {
    expect(draftsFor(history(14), kept)).toEqual({
      ...kept,
      referenceWindow: { fromMonth: '2024-03', toMonth: '2025-02' },
      useWindow: { fromMonth: '2024-03', toMonth: '2025-02' },
    });
  });
});

describe('the choices', () => {
  const drafts = firstDrafts(history(24));

  it('are taken as typed, blank as not known', () => {
    if (drafts === null) throw new Error('Broken belief: there are months');
    const read = readImportChoices({ ...drafts, winners: '4', fundRatio: '65%' });
    expect(read).toMatchObject({
      ok: true,
      value: { winners: 4, fundRatio: '0.65', insuredShareRatio: null },
    });
  });

  it('say of each what is wrong', () => {
    if (drafts === null) throw new Error('Broken belief: there are months');
    expect(readImportChoices({ ...drafts, winners: '四', insuredShareRatio: '90' })).toEqual({
      ok: false,
      error: {
        winners: { kind: 'notANumber' },
        insuredShareRatio: { kind: 'ratioAbove1', text: '90' },
      },
    });
  });
});

describe('a window of months', () => {
  const months = chosenMonthsOf(history(24));
  const [january, march, may] = ['2024-01', '2024-03', '2024-05'] as Month[] as [
    Month,
    Month,
    Month,
  ];

  it('counts its months', () => {
    expect(windowLength(months, { fromMonth: january, toMonth: march })).toBe(3);
  });

  it('moves its other end along where they would cross', () => {
    const window = { fromMonth: january, toMonth: march };
    expect(movedEnd(window, 'fromMonth', may)).toEqual({ fromMonth: may, toMonth: may });
    expect(movedEnd(window, 'toMonth', january)).toEqual({ fromMonth: january, toMonth: january });
    expect(movedEnd(null, 'toMonth', may)).toEqual({ fromMonth: may, toMonth: may });
  });

  it('knows when it overlaps another', () => {
    const first = { fromMonth: january, toMonth: march };
    expect(overlaps(first, { fromMonth: march, toMonth: may })).toBe(true);
    expect(overlaps(first, { fromMonth: may, toMonth: may })).toBe(false);
    expect(overlaps(null, first)).toBe(false);
  });
});
