import { describe, expect, it } from 'vitest';

import { varietyMatcher } from '../../../shared/plan/match-varieties';
import type { NamedVariety } from '../../../shared/purchases/identity/drug-identity';

function named(genericName: string, dosageForm = '', batch = ''): NamedVariety {
  return { genericName, dosageForm, batch };
}

describe('varietyMatcher', () => {
  it('finds a variety of the plan by another spelling of its name', () => {
    const known = [named('依折麦布片', '片剂'), named('硝苯地平缓释片')];
    const fresh = [named('依折麦布', '薄膜衣片'), named('硝苯地平控释片'), named('依折麦布')];
    const match = varietyMatcher(known, fresh);
    expect(fresh.map(match)).toEqual([known[0], null, known[0]]);
  });

  it('goes by the very same words where the plan has two of one drug', () => {
    const known = [named('依折麦布片', '片剂'), named('依折麦布', '片剂')];
    const match = varietyMatcher(known, known);
    expect(known.map(match)).toEqual(known);
  });

  it('finds a variety by a name it went by before, in any spelling and without its batch', () => {
    const known = [
      {
        ...named('阿莫西林片', '', '第五批'),
        aliases: [{ genericName: '阿莫西林胶囊', dosageForm: '' }],
      },
    ];
    const fresh = [
      named('阿莫西林', '胶囊剂'),
      named('阿莫西林胶囊', '', '第五批'),
      named('阿莫西林颗粒'),
    ];
    expect(fresh.map(varietyMatcher(known, fresh))).toEqual([known[0], known[0], null]);
  });
});
