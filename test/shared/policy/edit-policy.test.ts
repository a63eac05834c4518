import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decimalText, type RatioText, type ScoreText } from '../../../shared/decimal/decimal-text';
import {
  changedParameter,
  changeParameter,
  changeSource,
  ownCopy,
  type PolicyChange,
} from '../../../shared/policy/edit-policy';
import { builtInPolicies, findPolicy } from '../../../shared/policy/packs';
import { policyParameters } from '../../../shared/policy/parameter-table';
import { type ParameterSource, type Policy, policySchema } from '../../../shared/policy/policy';

const [national] = builtInPolicies;
if (national === undefined) throw new Error('Broken belief: there are built-in packs');
const own = ownCopy(national, { zh: '国家通用（修改）', en: 'National default (edited)' });
const byHand: ParameterSource = {
  kind: 'assumption',
  title: { zh: '手工修改', en: 'Edited by hand' },
  quotation: null,
};
const ratio = (text: string): RatioText => decimalText<RatioText>(text);
const score = (text: string): ScoreText => decimalText<ScoreText>(text);

function change(planned: PolicyChange, policy: Policy = own): unknown {
  const changed = changeParameter(policy, planned, byHand);
  return changed.ok ? changed.value : changed.error;
}

describe('ownCopy', () => {
  it.each(builtInPolicies)('says what $id says, under an id and names of its own', (policy) => {
    const copy = ownCopy(policy, own.names);
    expect(copy).toEqual({ ...policy, id: copy.id, names: own.names });
    expect(findPolicy(copy.id)).toBeNull();
    expect(policySchema.safeParse(copy).success).toBe(true);
  });

  it('keeps to the longest id', () => {
    const copy = ownCopy({ ...national, id: 'a'.repeat(64) }, own.names);
    expect(policySchema.safeParse(copy).success).toBe(true);
  });
});

describe('changeParameter', () => {
  it('replaces a value and its source, and nothing else', () => {
    const value = { measure: 'quantity', shareRatio: ratio('0.4') } as const;
    expect(change({ parameter: 'redLine', value })).toEqual({
      ...own,
      redLine: { value, source: byHand },
    });
  });

  it('leaves the pack, and the source, where the value is what it was', () => {
    const { value } = own.shareTables;
    expect(change({ parameter: 'shareTables', value: { ...value } })).toBe(own);
  });

  it('lets no cap exceed half', () => {
    expect(change({ parameter: 'retentionCapRatio', value: ratio('0.51') })).toEqual({
      kind: 'tooHigh',
      parameter: 'retentionCapRatio',
      mostRatio: '0.5',
    });
  });

  it('lets no cap cut a ratio of the scheme', () => {
    expect(change({ parameter: 'retentionCapRatio', value: ratio('0.4') })).toEqual({
      kind: 'capBelowRatio',
      ratio: '0.5',
    });
  });

  it('lets a cap come down to the highest ratio', () => {
    const flat = { kind: 'flat', ratio: ratio('0.3'), passMark: score('60') } as const;
    const lowered = change({ parameter: 'retention', value: flat }) as Policy;
    expect(change({ parameter: 'retentionCapRatio', value: ratio('0.3') }, lowered)).toMatchObject({
      retentionCapRatio: { value: '0.3', source: byHand },
    });
  });

  it('lets no ratio of the scheme exceed the cap', () => {
    const flat = { kind: 'flat', ratio: ratio('0.6'), passMark: score('60') } as const;
    const problem = { kind: 'ratioAboveCap', capRatio: '0.5' };
    expect(change({ parameter: 'retention', value: flat })).toEqual(problem);
    const tiers = [
      { minScore: score('80'), ratio: ratio('0.3') },
      { minScore: score('60'), ratio: ratio('0.501') },
    ];
    expect(change({ parameter: 'retention', value: { kind: 'tiers', tiers } })).toEqual(problem);
  });

  it('lets no ratio exceed half, even in a pack whose cap does', () => {
    const lax = { ...own, retentionCapRatio: { ...own.retentionCapRatio, value: ratio('0.8') } };
    const flat = { kind: 'flat', ratio: ratio('0.7'), passMark: score('60') } as const;
    expect(change({ parameter: 'retention', value: flat }, lax)).toEqual({
      kind: 'ratioAboveCap',
      capRatio: '0.5',
    });
  });

  it('lets no two tiers begin at the same score', () => {
    const tiers = ['60', '60'].map((text) => ({ minScore: score(text), ratio: ratio('0.3') }));
    expect(change({ parameter: 'retention', value: { kind: 'tiers', tiers } })).toEqual({
      kind: 'scoreTwice',
    });
  });

  it.each([[[2]], [[1, 1]], [[1, 3, 2]]])('lets no share table begin at %j', (winners) => {
    const general = winners.map((minWinners) => ({ minWinners, shareRatio: ratio('0.5') }));
    const value = { ...own.shareTables.value, general };
    expect(change({ parameter: 'shareTables', value })).toEqual({ kind: 'rowsNotAscending' });
  });

  it('throws at a value that was never read', () => {
    const days = { parameter: 'noticePeriodWorkingDays', value: 1.5 } as const;
    expect(() => change(days)).toThrow('Broken belief');
  });
});

describe('changeSource', () => {
  const local: ParameterSource = {
    kind: 'local',
    title: { zh: '某市办法', en: '某市办法' },
    quotation: '不低于50%',
  };

  it('replaces the source and keeps the value', () => {
    expect(changeSource(own, 'scope', local)).toEqual({
      ...own,
      scope: { ...own.scope, source: local },
    });
  });

  it('leaves the pack where the source is what it was', () => {
    expect(changeSource(own, 'scope', { ...own.scope.source })).toBe(own);
  });
});

describe('changedParameter', () => {
  it('names the parameter that an edit of the same pack changed', () => {
    const edited = change({ parameter: 'floorAtZero', value: false }) as Policy;
    expect(changedParameter(own, edited)).toBe('floorAtZero');
    expect(changedParameter(own, changeSource(own, 'scope', byHand))).toBe('scope');
  });

  it('names none for other names, another pack or several parameters', () => {
    expect(changedParameter(own, { ...own, names: { zh: '甲', en: 'A' } })).toBeNull();
    expect(
      changedParameter(national, change({ parameter: 'floorAtZero', value: false }) as Policy),
    ).toBeNull();
    const once = change({ parameter: 'floorAtZero', value: false }) as Policy;
    const twice = change({ parameter: 'scope', value: 'agreed' }, once) as Policy;
    expect(changedParameter(own, twice)).toBeNull();
  });
});

const anyRatio = fc.integer({ min: 0, max: 1000 }).map((mille) => thousandth(mille));
const anyScore = fc.integer({ min: 0, max: 100 }).map((points) => score(String(points)));
const anyTable = fc.array(
  fc.record({ minWinners: fc.integer({ min: 1, max: 6 }), shareRatio: anyRatio }),
  { minLength: 1, maxLength: 5 },
);
const anyChange: fc.Arbitrary<PolicyChange> = fc.oneof(
  fc.record({
    parameter: fc.constant('shareTables' as const),
    value: fc.record({ general: anyTable, antiInfective: anyTable, restricted: anyTable }),
  }),
  fc.record({
    parameter: fc.constant('retention' as const),
    value: fc.oneof(
      fc.record({ kind: fc.constant('flat' as const), ratio: anyRatio, passMark: anyScore }),
      fc.record({
        kind: fc.constant('tiers' as const),
        tiers: fc.array(fc.record({ minScore: anyScore, ratio: anyRatio }), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
    ),
  }),
  fc.record({ parameter: fc.constant('retentionCapRatio' as const), value: anyRatio }),
  fc.record({ parameter: fc.constant('minimumPerformancePayRatio' as const), value: anyRatio }),
  fc.record({ parameter: fc.constant('floorAtZero' as const), value: fc.boolean() }),
  fc.record({
    parameter: fc.constant('noticePeriodWorkingDays' as const),
    value: fc.option(fc.integer({ min: 0, max: 366 })),
  }),
);

function thousandth(mille: number): RatioText {
  return ratio(mille === 1000 ? '1' : `0.${String(mille).padStart(3, '0')}`);
}

describe('an edited pack', () => {
  it('fits its schema and keeps to the cap, whatever is changed in whatever order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...builtInPolicies), fc.array(anyChange), (policy, changes) => {
        let edited = ownCopy(policy, own.names);
        for (const planned of changes) {
          const outcome = changeParameter(edited, planned, byHand);
          if (outcome.ok) edited = outcome.value;
        }
        expect(policySchema.safeParse(edited).success).toBe(true);
        const scheme = edited.retention.value;
        const ratios = scheme.kind === 'flat' ? [scheme.ratio] : scheme.tiers.map((t) => t.ratio);
        const cap = Number(edited.retentionCapRatio.value);
        expect(Math.max(...ratios.map(Number))).toBeLessThanOrEqual(cap);
        expect(cap).toBeLessThanOrEqual(0.5);
        for (const parameter of policyParameters) {
          if (edited[parameter] !== policy[parameter]) {
            expect(edited[parameter].source).toBe(byHand);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
