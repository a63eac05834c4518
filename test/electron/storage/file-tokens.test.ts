import { describe, expect, it } from 'vitest';

import { pathOf, tokenOf } from '../../../electron/storage/file-tokens';

describe('file tokens', () => {
  it('lead back to the path', () => {
    expect(pathOf(tokenOf('/plans/a.jieyu'))).toBe('/plans/a.jieyu');
  });

  it('are the same for the same file and say nothing of its name', () => {
    const token = tokenOf('/plans/b.jieyu');
    expect(tokenOf('/plans/other/../b.jieyu')).toBe(token);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
  });

  it('differ between files', () => {
    expect(tokenOf('/plans/c.jieyu')).not.toBe(tokenOf('/plans/d.jieyu'));
  });

  it('that were not given out lead nowhere', () => {
    expect(pathOf('0'.repeat(32))).toBeNull();
    expect(pathOf('__proto__')).toBeNull();
  });
});
