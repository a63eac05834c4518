import { describe, expect, it } from 'vitest';

import { draftOf, readRange } from '../../../../renderer/views/what-if/read-range';
import { presetAxes, presetOf } from '../../../../renderer/views/what-if/table-presets';
import { decimalText } from '../../../../shared/decimal/decimal-text';
import {
  axisOf,
  axisPlaceOf,
  presentPosition,
  referencePoint,
  usualAxis,
} from '../../../../shared/engine/sweep/axis-positions';
import { zhCn } from '../../../../shared/i18n/zh-cn';
import { sampleHospital } from '../../../../shared/plan/sample-hospital';
import { aPlan, aVariety } from '../../../support/builders';

const base = { lever: 'baseScale', min: '0.8', max: '1.2', steps: 5, reference: null } as const;
const { dialog } = zhCn.whatIf.tables;

describe('the positions of an axis', () => {
  it('are even, begin and end where the range does, and are exact', () => {
    expect(axisOf(base, null)).toEqual({
      lever: 'baseScale',
      values: ['0.8', '0.9', '1', '1.1', '1.2'],
    });
    expect(axisOf({ ...base, steps: 4 }, null).values).toEqual(['0.8', '0.9333', '1.0667', '1.2']);
  });

  it('include the present and the reference where these are inside', () => {
    expect(axisOf({ ...base, steps: 2 }, '1').values).toEqual(['0.8', '1', '1.2']);
    expect(axisOf({ ...base, steps: 2, reference: '1.15' }, '1').values).toEqual([
      '0.8',
      '1',
      '1.15',
      '1.2',
    ]);
    expect(axisOf({ ...base, min: '1.1', steps: 2, reference: '3' }, '1').values).toEqual([
      '1.1',
      '1.2',
    ]);
  });

  it('of enterprises are whole numbers, each once', () => {
    const winners = { lever: 'winners', min: '1', max: '4', steps: 9, reference: null } as const;
    expect(axisOf(winners, '3').values).toEqual([1, 2, 3, 4]);
  });
});

describe('where a lever stands now', () => {
  it('is 1 for a multiplier, and what the plan or the variety has for others', () => {
    const own = aVariety({ id: 'own', fundRatio: decimalText('0.7'), winners: 2 });
    const plan = aPlan([aVariety(), own]);
    expect(presentPosition('baseScale', plan, null)).toBe('1');
    expect(presentPosition('fundRatio', plan, null)).toBe('0.65');
    expect(presentPosition('fundRatio', plan, 'own')).toBe('0.7');
    expect(presentPosition('score', plan, null)).toBe('85');
    expect(presentPosition('winners', plan, 'own')).toBe('2');
  });

  it('is nowhere where varieties have different numbers of winners, or a share of their own', () => {
    const two = aVariety({ id: 'two', winners: 2 });
    const typed = aVariety({ id: 'typed', agreedShareRatio: decimalText('0.55') });
    const undeclared = aVariety({ id: 'none', baseUnits: decimalText('0'), winners: null });
    expect(presentPosition('winners', aPlan([aVariety(), two]), null)).toBeNull();
    expect(presentPosition('winners', aPlan([aVariety(), typed]), null)).toBeNull();
    expect(presentPosition('winners', aPlan([aVariety(), undeclared]), null)).toBe('4');
  });

  it('has a place on an axis that holds it', () => {
    const axis = axisOf(base, '1');
    expect(axisPlaceOf(axis, '1')).toBe(2);
    expect(axisPlaceOf(axis, '1.05')).toBeNull();
    expect(axisPlaceOf(axis, null)).toBeNull();
  });
});

describe('the reference of a table', () => {
  it('is the present until an axis names another', () => {
    expect(referencePoint([base, null])).toEqual({});
    expect(
      referencePoint([
        { ...base, reference: '1.1' },
        { ...usualAxis('winners'), reference: '3' },
      ]),
    ).toEqual({ baseScale: '1.1', winners: 3 });
  });
});

describe('a typed range', () => {
  it('reads as people write numbers', () => {
    const draft = { min: '５０%', max: '0.8', steps: '7', reference: '' };
    expect(readRange(draft, 'fundRatio', zhCn)).toEqual({
      kind: 'range',
      range: { min: '0.5', max: '0.8', steps: 7, reference: null },
    });
  });

  it('comes back from its own text', () => {
    const { lever, ...range } = usualAxis('fundRatio');
    const typed = { ...range, reference: '0.65' };
    expect(readRange(draftOf(typed, lever), lever, zhCn)).toEqual({ kind: 'range', range: typed });
  });

  it('says of each field what is wrong with it', () => {
    const draft = { min: '', max: '很多', steps: '1', reference: '2.5' };
    expect(readRange(draft, 'winners', zhCn)).toEqual({
      kind: 'refused',
      problems: {
        min: dialog.missing,
        max: zhCn.desk.problems.notANumber,
        steps: zhCn.desk.problems.outOfRange({ least: 2, most: 41 }),
        reference: zhCn.desk.problems.notWhole,
      },
    });
  });

  it('must go upwards', () => {
    const draft = { min: '1.2', max: '1.2', steps: '5', reference: '' };
    expect(readRange(draft, 'baseScale', zhCn)).toEqual({
      kind: 'refused',
      problems: { max: dialog.minAboveMax },
    });
  });
});

describe('a preset', () => {
  it('is told by its two levers, whatever their ranges', () => {
    const { rows, columns } = presetAxes('baseNonSelected');
    expect(presetOf({ ...rows, max: '2' }, columns)).toBe('baseNonSelected');
    expect(presetOf(columns, rows)).toBeNull();
    expect(presetOf(rows, null)).toBeNull();
  });

  it('shows the sample as it is in a cell', () => {
    const { rows, columns } = presetAxes('baseNonSelected');
    const plan = sampleHospital();
    for (const axis of [rows, columns]) {
      const present = presentPosition(axis.lever, plan, null);
      expect(axisPlaceOf(axisOf(axis, present), present)).not.toBeNull();
    }
  });
});
