import { expect, it } from 'vitest';

import { remembered } from '../../shared/remembered';

it('works each text out once, also where the answer is nothing', () => {
  const worked: string[] = [];
  const lengthOf = remembered((text) => {
    worked.push(text);
    return text === '' ? undefined : text.length;
  });
  expect(['一', '二二', '', '一', ''].map(lengthOf)).toEqual([1, 2, undefined, 1, undefined]);
  expect(worked).toEqual(['一', '二二', '']);
});

it('answers the same however many texts there are', () => {
  const textOf = remembered((text) => `${text}!`);
  for (let number = 0; number < 10_000; number += 1) {
    expect(textOf(String(number % 5000))).toBe(`${String(number % 5000)}!`);
  }
});
