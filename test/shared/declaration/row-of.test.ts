import { assert, describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import {
  decimalFromText,
  decimalText,
  type RatioText,
  type UnitsText,
  type YuanText,
} from '../../../shared/decimal/decimal-text';
import { roundDetail } from '../../../shared/declaration/round-detail';
import { createRoundReader } from '../../../shared/declaration/round-report';
import type { KnownRow, RoundRow } from '../../../shared/declaration/round-row';
import {
  type DeclarationRound,
  emptyEntry,
  type RoundEntry,
  type WinnerChances,
} from '../../../shared/plan/declaration-round';
import { sampleHospital } from '../../../shared/plan/sample-hospital';
import { aRound } from '../../support/builders';

const plan = sampleHospital();
const { id } = present(plan.varieties[0], 'the sample has varieties');

function roundOf(
  changed: Partial<RoundEntry>,
  settings: Partial<DeclarationRound> = {},
): DeclarationRound {
  return aRound({ ...settings, entries: [{ ...emptyEntry(id), ...changed }] });
}

function rowOf(round: DeclarationRound): RoundRow {
  return present(createRoundReader()(plan, round).rows[0], 'a line a variety');
}

function knownOf(round: DeclarationRound): KnownRow {
  const { outcome } = rowOf(round);
  assert(outcome.kind === 'known', 'all is known of it');
  return outcome;
}

const certain: RoundEntry['usable'] = { kind: 'certain', units: decimalText('160000') };
const floorUnits = decimalText<UnitsText>('1');

function chances(one: string, two: string, three: string, more: string): WinnerChances {
  const of = (text: string): RatioText => decimalText<RatioText>(text);
  return [of(one), of(two), of(three), of(more)];
}

describe('what is at stake', () => {
  it('is the expected retention of the best of the three bases less that of the worst', () => {
    const round = roundOf({});
    const { value } = present(roundDetail(plan, round, id), 'it is in the round');
    const yuan = (value?.rules ?? []).map(({ figures }) => Number(figures.expectedYuan));
    const { stakeYuan } = knownOf(round);
    expect(Number(stakeYuan)).toBeCloseTo(Math.max(...yuan) - Math.min(...yuan), 4);
    expect(Number(stakeYuan)).toBeGreaterThan(0);
  });

  it('is nothing where the three agree, however much the variety retains', () => {
    const { stakeYuan, expectedYuan } = knownOf(
      roundOf({ usable: certain, floorUnits, winnerChances: chances('0', '0', '0', '1') }),
    );
    expect(stakeYuan).toBe('0');
    expect(decimalFromText(expectedYuan).gt(1000)).toBe(true);
  });

  it('grows by a declared base that is far worse than all three', () => {
    const open = knownOf(roundOf({ usable: certain, floorUnits }));
    const typed = knownOf(
      roundOf({
        usable: certain,
        floorUnits,
        declared: { baseUnits: decimalText('100'), by: 'typed' },
      }),
    );
    expect(Number(typed.stakeYuan)).toBeGreaterThan(Number(open.stakeYuan));
  });

  it('is not known where bases beyond the search are worth more, nor is any regret', () => {
    const round = roundOf(
      { usable: certain, floorUnits },
      { shortfall: { kind: 'points', yuan: decimalText<YuanText>('5') } },
    );
    expect(knownOf(round).stakeYuan).toBeNull();
    const { value } = present(roundDetail(plan, round, id), 'it is in the round');
    const regrets = value?.candidates.map(({ regretYuan }) => regretYuan) ?? [];
    expect(new Set(regrets)).toEqual(new Set([null]));
    const capped = roundOf(
      { usable: certain, floorUnits, capUnits: decimalText('300000') },
      { shortfall: { kind: 'points', yuan: decimalText<YuanText>('5') } },
    );
    expect(knownOf(capped).stakeYuan).not.toBeNull();
  });
});

describe('the shown use', () => {
  it('is what was typed, to its last digit; a forecast is in whole units', () => {
    const half: RoundEntry['usable'] = { kind: 'certain', units: decimalText('0.5') };
    expect(knownOf(roundOf({ usable: half, floorUnits })).usable).toEqual({
      p10Units: '0.5',
      p50Units: '0.5',
      p90Units: '0.5',
      isCertain: true,
    });
    expect(knownOf(roundOf({})).usable.p50Units).toMatch(/^\d+$/);
  });
});

describe('a round of a file', () => {
  it('is not worked out where its chances are of more winners than the makers allow', () => {
    const winnerChances = chances('0', '0.2', '0.8', '0');
    expect(rowOf(roundOf({ winnerChances, qualifiedMakers: 3 })).outcome).toEqual({
      kind: 'problem',
      problem: { kind: 'chancesBeyondMakers' },
    });
    expect(rowOf(roundOf({ winnerChances, qualifiedMakers: 4 })).outcome.kind).toBe('known');
  });
});
