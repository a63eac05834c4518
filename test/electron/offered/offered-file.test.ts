import { describe, expect, it } from 'vitest';

import { OfferedFile, planPathIn } from '../../../electron/offered/offered-file';

describe('planPathIn', () => {
  it.each([
    [['/program', '/plans/a.jieyu'], '/plans/a.jieyu'],
    [['--no-sandbox', 'b.JIEYU'], '/work-here/b.JIEYU'],
    [['.', '报量 2026.jieyu', '--flag'], '/work-here/报量 2026.jieyu'],
    [['/program', '--file=a.jieyu'], null],
    [['/program', 'a.xlsx'], null],
    [[], null],
  ])('finds in %j', (parameters, expected) => {
    expect(planPathIn(parameters, '/work-here')).toBe(expected);
  });
});

describe('OfferedFile', () => {
  it('is taken once', () => {
    const offered = new OfferedFile('/plans/a.jieyu');
    expect(offered.take()).toBe('/plans/a.jieyu');
    expect(offered.take()).toBeNull();
  });

  it('is the last one offered', () => {
    const offered = new OfferedFile(null);
    offered.offer('/plans/a.jieyu');
    offered.offer('/plans/b.jieyu');
    expect(offered.take()).toBe('/plans/b.jieyu');
  });
});
