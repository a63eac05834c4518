import { describe, expect, it } from 'vitest';

import { acceptable } from '../../../renderer/commands/declaration';
import { present } from '../../../shared/assert';
import { decimalText, type UnitsText } from '../../../shared/decimal/decimal-text';
import { createRoundReader } from '../../../shared/declaration/round-report';
import type { RoundRow, RowFlag } from '../../../shared/declaration/round-row';
import { emptyEntry } from '../../../shared/plan/declaration-round';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { aRound } from '../../support/builders';

const plan = sampleHospital();
const { id } = present(plan.varieties[0], 'the sample has varieties');
const [first] = createRoundReader()(plan, aRound({ entries: [emptyEntry(id)] })).rows;
const row = present(first, 'a line a variety');

function isAccepted(changed: Partial<RoundRow>): boolean {
  return acceptable([{ ...row, ...changed }], null).length === 1;
}

describe('what is accepted at once', () => {
  it('is open, worked out and not locked', () => {
    expect(isAccepted({})).toBe(true);
    expect(isAccepted({ entry: { ...row.entry, isLocked: true } })).toBe(false);
    const declared = { baseUnits: decimalText<UnitsText>('1'), by: 'typed' } as const;
    expect(isAccepted({ entry: { ...row.entry, declared } })).toBe(false);
    const problem = { kind: 'problem', problem: { kind: 'usableUnknown' } } as const;
    expect(isAccepted({ outcome: problem })).toBe(false);
  });

  it.each([
    ['stopped', false],
    ['floorRisk', false],
    ['losing', false],
    ['new', true],
    ['lumpy', true],
    ['differs', true],
  ] as const)('with the mark %s: %s', (flag: RowFlag, accepted) => {
    expect(isAccepted({ flags: [flag] })).toBe(accepted);
  });

  it('is below the money at stake that is said', () => {
    expect(acceptable([row], decimalText('1'))).toEqual([]);
    expect(acceptable([row], decimalText('1000000000'))).toEqual([row]);
  });
});
