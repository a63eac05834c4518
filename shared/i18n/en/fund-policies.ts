import type { Messages } from '../zh-cn';

/** Words of the fund screen's comparison of policy packs. */
export const fundPoliciesEn: Messages['fundPolicies'] = {
  choose: 'Packs compared (two to four with the plan’s own)',
  own: ({ name }) => `${name} (this plan)`,
  none: 'Choose another pack to compare with.',
  results: 'The same data under each pack',
  retention: 'Retention',
  fund: 'Performance pay',
  fundByGroup: 'Performance pay by group',
  unknownScore: 'score not known',
  differing: 'Parameters that differ',
  same: 'These packs differ in no parameter.',
  parameter: 'Parameter',
  scoreSheet: 'Score sheet',
  indicators: ({ count }) => (count === 1 ? '1 indicator' : `${String(count)} indicators`),
  scheme: {
    flat: ({ mark, ratio }) => `${ratio} from ${mark} points`,
    tier: ({ from, ratio }) => `${ratio} from ${from}`,
  },
  shares: ({ winners, ratio }) => `${ratio} from ${String(winners)}`,
  bridge: {
    title: ({ from, to }) => `From “${from}” to “${to}”`,
    lead: 'The performance pay parameter by parameter, in the order of their table; it adds up exactly',
    label: 'The difference of two packs in performance pay',
    scoreMissing: ({ name }) =>
      `The score is not known, so the difference to “${name}” is not either: type a score or fill in the sheet.`,
    none: ({ name }) => `No difference to “${name}”.`,
  },
  curve: {
    title: 'Performance pay over one flat ratio',
    lead: 'Whatever the tiers of the pack: all groups retained by one ratio, paid ones with what was paid',
    label: 'Performance pay by flat ratio',
    ratio: 'Flat ratio',
  },
};
