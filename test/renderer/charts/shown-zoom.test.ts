import { describe, expect, it } from 'vitest';

import { shownZoom } from '../../../renderer/charts/shown-zoom';

describe('the scrolled part of a chart', () => {
  it('is that of the chart on the page', () => {
    const option = { dataZoom: [{ type: 'slider', startValue: 0, endValue: 39 }], series: [] };
    const shown = { dataZoom: [{ type: 'slider', start: 50, end: 60, startValue: 250 }] };
    expect(shownZoom(option, shown)).toEqual({
      dataZoom: [{ type: 'slider', start: 50, end: 60 }],
      series: [],
    });
  });

  it('stays as it is for a chart that does not scroll', () => {
    const option = { series: [] };
    expect(shownZoom(option, { dataZoom: [], series: [] })).toBe(option);
  });
});
