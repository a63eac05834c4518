import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { rememberPlanning } from '../../../renderer/commands/planning-settings';
import { changeCompare, compareState } from '../../../renderer/stores/compare-store';
import { changeWhatIf, whatIfState } from '../../../renderer/stores/what-if-store';
import { decimalText } from '../../../shared/decimal/decimal-text';
import type { PlanningSettings } from '../../../shared/planning-settings';
import { connectBridge } from '../../support/connected-bridge';

const [firstCompare, firstWhatIf] = [compareState(), whatIfState()];
let stop: () => void;

const planning: PlanningSettings = {
  compare: {
    ...{ baseId: 'a', otherIds: [null, 'b'], focusId: 'b' },
    ...{ measure: 'percent', isDifferencesOnly: true, figure: 'balanceBaseYuan', isWhole: true },
  },
  whatIf: {
    tool: 'goal',
    rows: {
      ...{ lever: 'score', min: '70', max: '90', steps: 3, reference: null },
    },
    columns: null,
    ...{ measure: 'balance', isDifference: true, shape: 'map', ladderPart: 'costing' },
    rangeRatio: decimalText('0.2'),
    ...{ goalKind: 'performancePay', means: 'base' },
  },
};

beforeEach(() => {
  changeCompare(firstCompare);
  changeWhatIf(firstWhatIf);
});

afterEach(() => {
  vi.useRealTimers();
  stop();
});

describe('comparison and what-if', () => {
  it('are set as the last time', async () => {
    connectBridge({ planning });
    stop = rememberPlanning();
    await expect.poll(() => compareState()).toEqual(planning.compare);
    expect(whatIfState()).toEqual({ ...firstWhatIf, ...planning.whatIf });
  });

  it('are written once they rest, without what is about one plan alone', async () => {
    const fake = connectBridge();
    vi.useFakeTimers();
    stop = rememberPlanning();
    await vi.advanceTimersByTimeAsync(0);
    changeWhatIf({ targetYuan: decimalText('7'), lockedIds: ['x'], tableVarietyId: 'x' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.planning()).toBeUndefined();
    changeWhatIf(planning.whatIf);
    changeCompare(planning.compare);
    expect(fake.planning()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.planning()).toEqual(planning);
  });
});
