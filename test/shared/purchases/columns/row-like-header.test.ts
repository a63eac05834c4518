import { expect, it } from 'vitest';

import { rowLikeHeader } from '../../../../shared/purchases/columns/row-like-header';
import { rawTable } from '../../../support/raw-tables';

it('shows the words of the row with most texts, and no numbers', () => {
  const { rows } = rawTable([
    ['某院采购'],
    ['编号', '品种', '规格', '件数'],
    ['1', '甲片', '7片', '3'],
  ]);
  expect(rowLikeHeader(rows)).toBe('编号、品种、规格、件数');
});

it('shows no more than a few, and nothing of an empty table', () => {
  const { rows } = rawTable([['甲', '乙', '丙', '丁', '戊', '己', '庚']]);
  expect(rowLikeHeader(rows)).toBe('甲、乙、丙、丁、戊、己…');
  expect(rowLikeHeader([])).toBe('');
});
