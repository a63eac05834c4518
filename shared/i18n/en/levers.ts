import type { Messages } from '../zh-cn';

export const leversEn: Messages['levers'] = {
  axes: {
    baseScale: 'Base quantity',
    winners: 'Winners',
    nonSelectedScale: 'Non-selected',
    nonSelectedYuan: 'Non-selected (yuan)',
    demandShareRatio: 'Non-selected share of demand',
    selectedPriceScale: 'Selected price',
    preVbpPriceScale: 'Pre-VBP price',
    fundRatio: 'Fund ratio',
    retentionRatio: 'Retention ratio',
    score: 'Score',
  },
  scales: {
    baseScale: {
      panel: 'Base',
      name: ({ scale }) => `Base×${scale}`,
      change: ({ scale }) => `Base quantity of all varieties ×${scale}`,
    },
    selectedPriceScale: {
      panel: 'Selected price',
      name: ({ scale }) => `Selected price×${scale}`,
      change: ({ scale }) => `All selected prices ×${scale}`,
    },
    preVbpPriceScale: {
      panel: 'Pre-VBP price',
      name: ({ scale }) => `Pre-VBP price×${scale}`,
      change: ({ scale }) => `All pre-VBP prices ×${scale}`,
    },
  },
};
