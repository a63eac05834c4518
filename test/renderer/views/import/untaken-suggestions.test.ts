import { describe, expect, it } from 'vitest';

import { untakenSuggestions } from '../../../../renderer/views/import/untaken-suggestions';
import { present } from '../../../../shared/assert';
import { atOnce } from '../../../../shared/at-once';
import { indexSuggestions } from '../../../../shared/purchases/products/index-suggestions';
import { historySheet } from '../../../support/import-files';
import { groupsOf, reading } from '../../../support/product-groups';

describe('suggested indices', () => {
  const groups = groupsOf(
    reading(
      historySheet([
        { pack: '50mg*30片/盒', yuan: '900' },
        { pack: '100mg*30片/盒', yuan: '100' },
      ]),
    ),
  );

  it('are proportional to the content, and only what differs is still to take', () => {
    const suggestions = atOnce(indexSuggestions(groups));
    const [untaken, ...rest] = untakenSuggestions(groups, suggestions, {});
    expect(rest).toEqual([]);
    expect(untaken?.[1]).toBe('2');
    const key = untaken?.[0] ?? '';
    const silent = { productClass: null, packFactor: null };
    const taken = { [key]: { ...silent, specIndexRatio: present(untaken, 'one')[1] } };
    expect(untakenSuggestions(groups, suggestions, taken)).toEqual([]);
  });
});
