import { describe, expect, it } from 'vitest';

import { present } from '../../../shared/assert';
import { builtInPolicies, findPolicy } from '../../../shared/policy/packs';
import { parsePolicy, type Policy } from '../../../shared/policy/policy';

const national = present(findPolicy('national'), 'it is built in');

describe('the built-in policies', () => {
  it('are the four of the contract, the national default first', () => {
    expect(builtInPolicies.map(({ id }) => id)).toEqual([
      'national',
      'shenzhen-2024-draft',
      'flat-50',
      'flat-30',
    ]);
    expect(findPolicy('beijing')).toBeNull();
    expect(findPolicy('__proto__')).toBeNull();
  });

  it('retain at most half and floor groups by batch, by default', () => {
    for (const policy of builtInPolicies) {
      expect(policy).toMatchObject({
        retentionCapRatio: { value: '0.5' },
        scope: { value: 'all' },
        settlementGrouping: { value: 'batch' },
        floorAtZero: { value: true },
        exemption: { value: 'cheaperPassed' },
        redLine: { value: { measure: 'amount', shareRatio: '0.5' } },
        minimumPerformancePayRatio: { value: '0.5' },
      });
    }
  });

  it('name a source in both languages for every parameter', () => {
    for (const { source } of builtInPolicies.flatMap(parametersOf)) {
      expect(source.title.zh).not.toBe('');
      expect(source.title.en).not.toBe('');
    }
  });

  it('call local only what the Shenzhen draft says, and quote no assumption', () => {
    const local = builtInPolicies
      .filter((policy) => parametersOf(policy).some(({ source }) => source.kind === 'local'))
      .map(({ id }) => id);
    expect(local).toEqual(['shenzhen-2024-draft']);
    const assumptions = builtInPolicies
      .flatMap(parametersOf)
      .filter(({ source }) => source.kind === 'assumption');
    expect(assumptions.filter(({ source }) => source.quotation !== null)).toEqual([]);
    expect(national.retention.source.kind).toBe('assumption');
  });

  it('quote the original in its own words, which are Chinese, or nothing', () => {
    const quoted = builtInPolicies
      .flatMap(parametersOf)
      .flatMap(({ source }) => source.quotation ?? []);
    expect(quoted).not.toEqual([]);
    expect(quoted.filter((words) => /[A-Za-z]/.test(words))).toEqual([]);
  });

  it('say of every parameter of the Shenzhen draft whether the issued text confirms it', () => {
    const shenzhen = parametersOf(present(findPolicy('shenzhen-2024-draft'), 'it is built in'));
    const local = shenzhen.filter(({ source }) => source.kind === 'local');
    expect(local.filter(({ source }) => !source.title.zh.includes('深医保规〔2024〕4号'))).toEqual(
      [],
    );
  });
});

describe('a policy from a file', () => {
  it('is accepted as it was written', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(national)))).toEqual(national);
  });

  it.each([
    [true, 'cheaperPassed'],
    [false, 'none'],
  ])('of before the third way of exemption, which says %s, is read as %s', (value, read) => {
    const { exemption, shortageInSpending, ...others } = national;
    const before = { ...others, exemptCheaperPassed: { ...exemption, value } };
    expect(parsePolicy(before)).toEqual({
      ...national,
      exemption: { ...exemption, value: read },
      shortageInSpending,
    });
  });

  it('that says both is refused', () => {
    const { exemption } = national;
    expect(parsePolicy({ ...national, exemptCheaperPassed: exemption })).toBeNull();
  });

  it.each<[string, (policy: Record<string, unknown>) => unknown]>([
    ['another format', (policy) => ({ ...policy, format: 'other' })],
    ['a surplus parameter', (policy) => ({ ...policy, extra: true })],
    ['a missing parameter', (policy) => ({ ...policy, redLine: undefined })],
    ['a ratio as a number', (policy) => ({ ...policy, retentionCapRatio: sourced(0.5) })],
    ['a ratio above 1', (policy) => ({ ...policy, retentionCapRatio: sourced('50') })],
    ['a share table that starts at two', (policy) => ({ ...policy, shareTables: tables(2, 3) })],
    ['a share table out of order', (policy) => ({ ...policy, shareTables: tables(1, 1) })],
    [
      'tiers without rows',
      (policy) => ({ ...policy, retention: sourced({ kind: 'tiers', tiers: [] }) }),
    ],
    ['an id with blanks', (policy) => ({ ...policy, id: 'my policy' })],
  ])('is refused with %s', (_, change) => {
    expect(parsePolicy(change({ ...national }))).toBeNull();
  });

  it.each([null, undefined, 'national', 5, [], {}])('is not %j', (json) => {
    expect(parsePolicy(json)).toBeNull();
  });
});

function parametersOf(policy: Policy): readonly { readonly source: Policy['scope']['source'] }[] {
  return Object.values(policy).filter((part) => typeof part === 'object' && 'source' in part);
}

function sourced(value: unknown): unknown {
  return { value, source: national.scope.source };
}

function tables(first: number, second: number): unknown {
  const rows = [
    { minWinners: first, shareRatio: '0.5' },
    { minWinners: second, shareRatio: '0.6' },
  ];
  return sourced({ general: rows, antiInfective: rows, restricted: rows });
}
