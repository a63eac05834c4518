import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { NamedVariety } from '../../../../shared/purchases/identity/drug-identity';
import { varietyFinder } from '../../../../shared/purchases/identity/variety-finder';

function named(genericName: string, dosageForm = '', batch = ''): NamedVariety {
  return { genericName, dosageForm, batch };
}

/** Which of the names are one, as numbers: equal numbers are one variety. */
function together(names: readonly NamedVariety[], same?: readonly (readonly NamedVariety[])[]) {
  const find = varietyFinder(names, same);
  const keys = names.map(find);
  return keys.map((key) => keys.indexOf(key));
}

describe('varietyFinder', () => {
  it('lets a name without a dosage form join the only one there is', () => {
    expect(together([named('依折麦布'), named('依折麦布片'), named('依折麦布', '片剂')])).toEqual([
      0, 0, 0,
    ]);
  });

  it('leaves a name without a dosage form by itself beside two', () => {
    const names = [named('阿莫西林'), named('阿莫西林', '片剂'), named('阿莫西林', '胶囊')];
    expect(together(names)).toEqual([0, 1, 2]);
  });

  it('lets a word for several forms join the only one of them', () => {
    expect(
      together([named('头孢曲松钠', '注射剂'), named('注射用头孢曲松钠'), named('头孢曲松钠')]),
    ).toEqual([0, 0, 0]);
    const both = [named('恩替卡韦', '口服常释剂型'), named('恩替卡韦片'), named('恩替卡韦胶囊')];
    expect(together(both)).toEqual([0, 1, 2]);
  });

  it('never joins a vague word to what it cannot be', () => {
    expect(together([named('布洛芬', '注射剂'), named('布洛芬缓释胶囊')])).toEqual([0, 1]);
  });

  it('lets a name without a batch join the only batch, and no batch beside two', () => {
    const first = named('缬沙坦胶囊', '', '第四批');
    expect(together([named('缬沙坦胶囊'), first])).toEqual([0, 0]);
    expect(together([named('缬沙坦胶囊'), first, named('缬沙坦胶囊', '', '第七批')])).toEqual([
      0, 1, 2,
    ]);
  });

  it('joins what a person said to be one, with all that is the same', () => {
    const names = [named('阿莫西林片'), named('阿莫西林胶囊'), named('阿莫西林', '胶囊剂')];
    expect(together(names, [[named('阿莫西林', '片剂'), named('阿莫西林胶囊')]])).toEqual([
      0, 0, 0,
    ]);
  });

  it('joins chains of what a person said to be one', () => {
    const [first, second, third, fourth] = ['甲药', '乙药', '丙药', '丁药'].map((name) =>
      named(name),
    ) as [NamedVariety, NamedVariety, NamedVariety, NamedVariety];
    const same = [
      [first, second],
      [third, fourth],
      [fourth, first],
    ];
    expect(together([first, second, third, fourth], same)).toEqual([0, 0, 0, 0]);
  });

  it('finds the same varieties whatever the order of the names', () => {
    const all = [
      '阿莫西林',
      '阿莫西林片',
      '依折麦布',
      '依折麦布片',
      '硝苯地平缓释片',
      '硝苯地平控释片',
    ]
      .flatMap((name) => [named(name), named(name, '', '第五批')])
      .concat(named('依折麦布', '薄膜衣片'), named('硝苯地平', '缓释片'));
    const expected = varietyFinder(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (names) => {
        const find = varietyFinder(names);
        expect(names.map(find)).toEqual(names.map(expected));
      }),
    );
  });
});
