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

  it('goes by the drug before a name that another variety went by', () => {
    const known = [
      { ...named('阿莫西林颗粒'), aliases: [{ genericName: '阿莫西林胶囊', dosageForm: '' }] },
      named('阿莫西林', '胶囊剂'),
    ];
    const fresh = [named('阿莫西林硬胶囊', ''), named('阿莫西林胶囊', '硬胶囊')];
    expect(fresh.map(varietyMatcher(known, fresh))[1]).toBe(known[1]);
  });

  it('finds a variety by a name in the batch that it was bought in', () => {
    const known = [
      {
        ...named('缬沙坦胶囊', '', '第七批续约'),
        aliases: [{ genericName: '缬沙坦胶囊', dosageForm: '', batch: '第四批' }],
      },
      named('缬沙坦胶囊', '', '第九批'),
    ];
    const fresh = [
      named('缬沙坦胶囊', '', '国采4批'),
      named('缬沙坦胶囊', '', '第九批'),
      named('缬沙坦胶囊', '', '第八批'),
      named('缬沙坦胶囊'),
    ];
    expect(fresh.map(varietyMatcher(known, fresh))).toEqual([known[0], known[1], null, null]);
  });

  it('finds the variety that has all the forms or batches that a name may be of', () => {
    const known = [
      {
        ...named('阿莫西林片', '', '第五批'),
        aliases: [
          { genericName: '阿莫西林胶囊', dosageForm: '' },
          { genericName: '阿莫西林片', dosageForm: '', batch: '第二批' },
        ],
      },
    ];
    const fresh = [named('阿莫西林'), named('阿莫西林片'), named('阿莫西林', '口服常释剂型')];
    expect(fresh.map(varietyMatcher(known, fresh))).toEqual([known[0], known[0], known[0]]);
    const more = [...fresh, named('阿莫西林颗粒')];
    expect(more.map(varietyMatcher(known, more))).toEqual([null, known[0], known[0], null]);
  });
});
