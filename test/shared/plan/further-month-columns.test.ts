import { expect, it } from 'vitest';

import { decimalText } from '../../../shared/decimal/decimal-text';
import { columnsOfMonths, monthsOfColumns } from '../../../shared/plan/monthly-columns';
import { type MonthlyUse, monthlyUsesSchema } from '../../../shared/purchases/monthly-use';
import { aMonth } from '../../support/builders';

const months: readonly MonthlyUse[] = [
  {
    ...aMonth('2025-01', { nonSelected: ['10', '8'] }),
    unpassed: 'cheaper',
    department: '心内 科',
  },
  { ...aMonth('2025-01', { nonSelected: ['5', '9'] }), unpassed: 'other', isOffline: false },
  {
    ...aMonth('2025-02', { nonSelected: ['5', '9'] }),
    mayBeExempt: true,
    isOffline: true,
    payment: 'late',
    shortageUnits: decimalText('3'),
    shortageAmountYuan: decimalText('4.5'),
  },
  aMonth('2025-03', { selected: ['1', '2'] }),
];

it('gives back what few months have from the columns of a file', () => {
  const read = monthsOfColumns(JSON.parse(JSON.stringify(columnsOfMonths(months))));
  expect(read).toEqual(months);
  expect(monthlyUsesSchema.safeParse(read).success).toBe(true);
});

it('writes no column that no month has', () => {
  expect(Object.keys(columnsOfMonths(months.slice(3)))).toEqual([
    'months',
    'sources',
    'purchases',
    'selectedUnits',
    'selectedAmountYuan',
  ]);
});

it.each([
  ['a row that is not there', [['late', [4]]]],
  ['no pairs', ['late']],
  ['no list', 'late'],
])('leaves columns with %s for the schema to refuse', (_, payment) => {
  const columns = { ...columnsOfMonths(months), payment };
  expect(monthsOfColumns(columns)).toBe(columns);
});

it.each([
  ['payment', 'never'],
  ['department', ''],
  ['shortageUnits', 'x'],
  ['isOffline', 1],
  ['mayBeExempt', false],
  ['anything', 'else'],
])('refuses a month whose %s is %j', (field, value) => {
  expect(monthlyUsesSchema.safeParse([{ ...months[3], [field]: value }]).success).toBe(false);
});
