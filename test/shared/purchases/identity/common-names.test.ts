import { describe, expect, it } from 'vitest';

import { bracketedName, commonNames } from '../../../../shared/purchases/identity/common-names';

function called(...names: readonly string[]): readonly string[] {
  return [...commonNames(names).values()].map(({ name, tradeName }) => `${name}|${tradeName}`);
}

describe('bracketedName', () => {
  it('parts a name from what stands in brackets behind it', () => {
    expect(bracketedName('阿托伐他汀钙片（立普妥）')).toEqual({
      plain: '阿托伐他汀钙片',
      bracket: '立普妥',
    });
    expect(bracketedName('阿托伐他汀钙片')).toBeNull();
    expect(bracketedName('(甲)阿托伐他汀钙片')).toBeNull();
  });
});

describe('what a variety of several names is called', () => {
  it('is the name without brackets, and the brackets are its trade names', () => {
    expect(called('阿托伐他汀钙片(立普妥)', '阿托伐他汀钙片')).toEqual([
      '阿托伐他汀钙片|立普妥',
      '阿托伐他汀钙片|',
    ]);
    expect(called('阿托伐他汀钙片(立普妥)', '阿托伐他汀钙片(阿乐)')).toEqual([
      '阿托伐他汀钙片|立普妥',
      '阿托伐他汀钙片|阿乐',
    ]);
  });

  it('is the name in the brackets of a trade name, where that is one of its names', () => {
    expect(called('立普妥(阿托伐他汀钙片)', '阿托伐他汀钙片')[0]).toBe('阿托伐他汀钙片|立普妥');
  });

  it('keeps the brackets of an only name', () => {
    expect(called('氯化钠注射液(软袋)')).toEqual(['氯化钠注射液(软袋)|']);
    expect(called('立普妥(阿托伐他汀钙片)', '拜唐苹')[0]).toBe('立普妥(阿托伐他汀钙片)|');
  });

  it.each(['软袋', '进口', '18AA', 'II', '钠盐', '儿童'])(
    'takes no (%s) for a trade name',
    (word) => {
      expect(called(`氯化钠注射液(${word})`, '氯化钠注射液')[0]).toMatch(/\|$/);
    },
  );
});
