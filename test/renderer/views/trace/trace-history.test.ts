import { describe, expect, it } from 'vitest';

import {
  goBack,
  goForward,
  startTrace,
  type TracePlace,
  visit,
} from '../../../../renderer/views/trace/trace-history';

const place = (figure: 'budgetYuan' | 'expenditureYuan' | 'retentionYuan'): TracePlace => ({
  traced: { kind: 'hospital', figure },
  scenarioId: null,
});
const [budget, expenditure, retention] = [
  place('budgetYuan'),
  place('expenditureYuan'),
  place('retentionYuan'),
];
const two = visit(startTrace(retention), budget);

describe('the figures looked at', () => {
  it('go back to the one before and forward again', () => {
    expect(goBack(two).present).toBe(retention);
    expect(goForward(goBack(two))).toEqual(two);
  });

  it('forget what lay ahead once another one is opened', () => {
    expect(visit(goBack(two), expenditure)).toEqual({
      past: [retention],
      present: expenditure,
      future: [],
    });
  });

  it('stay where they are at either end and at the same figure', () => {
    expect(goBack(startTrace(budget))).toEqual(startTrace(budget));
    expect(goForward(two)).toBe(two);
    expect(visit(two, place('budgetYuan'))).toBe(two);
  });

  it('are others in another scenario', () => {
    expect(visit(two, { ...budget, scenarioId: 'other' }).past).toHaveLength(2);
  });
});
