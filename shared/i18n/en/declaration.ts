import type { Messages } from '../zh-cn';

function enterprises(winners: number, orMore: boolean): string {
  if (orMore || winners >= 4) return `${String(winners)} or more enterprises are`;
  return winners === 1 ? '1 enterprise is' : `${String(winners)} enterprises are`;
}

function whenMet(
  start: 'W' | 'w',
  given: {
    readonly winners: number;
    readonly orMore: boolean;
    readonly met: string;
    readonly isLeast: boolean;
  },
): string {
  const often = given.isLeast ? `at least ${given.met}` : given.met;
  return `${start}hen ${enterprises(given.winners, given.orMore)} selected (the largest share), ${often} in 100 that the agreed volume is met`;
}

function neverMet(isNeverMet: boolean): string {
  return isNeverMet
    ? ' But at every use that is expected the agreed volume of this base is missed, however many are selected.'
    : '';
}

export const declarationEn: Messages['declaration'] = {
  colon: ': ',
  roundLine: ({ round }) => `Declaration round: ${round}.`,
  shortfallRule: ({ rule }) => `Rule used: ${rule}.`,
  expectedRisk: 'a ratio above 0 and at most 50%, such as 0.2 or 20%',
  expectedShortfall: 'variety, hospital, none, points=YUAN or unit=YUAN',
  expectedSeed: 'a whole number from 0 to 4294967295',
  rules: { safe: 'Safe', expected: 'Expected', minimaxRegret: 'Least regret' },
  shortfall: {
    variety:
      'a variety whose agreed volume is not bought retains nothing (its deficit still offsets others of its settlement group)',
    hospital: 'if any variety misses its agreed volume, the hospital retains nothing',
    none: 'a missed agreed volume does not touch the retention',
    points: ({ amount }) =>
      `each variety that misses its agreed volume costs ${amount} yuan of points`,
    unit: ({ amount }) => `each missing unit of an agreed volume costs ${amount} yuan`,
  },
  winners: ({ winners }) => (winners >= 4 ? '4 or more' : String(winners)),
  reasons: {
    met: (given) => `${whenMet('W', given)}.`,
    certain: ({ winners, orMore }) =>
      `The usable units are certain: the agreed volume is met also when ${enterprises(winners, orMore)} selected (the largest share).`,
    raised: (given) =>
      `Raised to ${given.isPacked ? 'whole packs not below the floor' : 'the floor'}; ${whenMet('w', given)}.`,
    capped: (given) =>
      `Held at ${given.isPacked ? 'whole packs within the cap' : 'the cap'}; ${whenMet('w', given)}.`,
    searchEnds: (given) => `No cap is set, and no larger base was tried; ${whenMet('w', given)}.`,
    breakEven: ({ winners, orMore, chance, breakEven, pays }) =>
      pays
        ? `The chance that ${enterprises(winners, orMore)} selected is ${chance}, below ${breakEven}: declaring more pays.`
        : `The chance that ${enterprises(winners, orMore)} selected is ${chance}, not below ${breakEven}: declaring more does not pay.`,
    largest: ({ isPacked, isNeverMet }) =>
      `No ${isPacked ? 'base of whole packs' : 'whole base'} between the limits has a larger expected value.${neverMet(isNeverMet)}`,
    nothingRetained:
      'The score is below the pass mark of the policy pack (nothing is retained), or the fund payment ratio or the insured share is 0: nothing is retained, and declaring more or less changes nothing. The safe base stands here.',
    groupNeverPays:
      'With the others of its settlement group at their safe bases the group is above zero under no base within the limits and retains nothing: declaring more or less changes nothing. The safe base stands here.',
    risesBeyond: ({ searched }) =>
      `No cap is set, and there are better bases beyond the ${searched} that were tried: there is no best one. Set a cap; the safe base stands here.`,
    leastRegret: ({ amount, isPacked, isNeverMet }) =>
      `However many are selected, at most ${amount} yuan less than the best base for that number; no base ${isPacked ? 'of whole packs ' : ''}does better.${neverMet(isNeverMet)}`,
  },
  columns: [
    'Row',
    'Generic name',
    'Usable (80 % range)',
    'Floor',
    'Safe',
    'Expected',
    'Least regret',
    'Safe: expected (yuan)',
  ],
  riskColumn: 'Safe: missed at the largest share',
  range: ({ from, to }) => `${from} to ${to}`,
  hardlyDiffers: ({ names }) => `The three rules differ by less than 3 %: ${names}.`,
  marksLine: ({ marks }) => `Note: ${marks}`,
  declaredLine: ({ units }) => `Declared: ${units}`,
  unusedRounds: ({ names }) =>
    `Declaration rounds of the plan that were not used: ${names} (name one with --round).`,
  hospital: ({ isRound, p10, p50, p90 }) =>
    `${isRound ? 'With the bases of the round (safe ones where none is declared)' : 'With the safe bases'}: retention in the middle ${p50} yuan, with 80 in 100 between ${p10} and ${p90} yuan.`,
  hospitalRisk: ({ chance, seed, draws }) =>
    `Chance that at least one variety misses its volume: ${chance} (${draws} draws, seed ${seed}, errors of varieties correlated by 0.06, a measured preset).`,
  leftOut: ({ count }) =>
    `${String(count)} ${count === 1 ? 'variety lacks' : 'varieties lack'} inputs and ${count === 1 ? 'is' : 'are'} left out:`,
  report: {
    fileName: 'declaration',
    title: ({ hospital, round }) =>
      `${hospital === '' ? '' : `${hospital}, `}declaration "${round}"`,
    measure: 'Quantities: minimum preparation units',
    tableSheet: 'Declaration',
    reasonsSheet: 'Reasons',
    columns: [
      'No.',
      'Hospital',
      'Variety',
      'Specification',
      'Dosage form',
      'Unit',
      'Mean use of two years',
      'Floor',
      'Declared',
      'Brand',
      'Reason',
    ],
    reasonColumns: [
      'No.',
      'Variety',
      'Last 12 months',
      'Usable selected (80 % range)',
      'Safe base',
      'Expected base',
      'Least-regret base',
      'Declared',
      'By',
      'Volume at the largest share',
      'Missed at the largest share',
      'Expected retention (yuan)',
      'Reason',
    ],
    floorNote: ({ share, use }) =>
      `Floor: where none is typed, ${share} of ${use}, rounded up to a unit. All quantities are minimum preparation units.`,
    brandNote:
      'A variety declared by brand has a line for each; its floor and its use stand in the first. A line without a brand is for whoever is selected. A brand that is not selected leaves its agreed volume to the main supplier.',
    brandsOver: ({ names }) =>
      `The brands are more than what is declared and must be corrected first: ${names}.`,
    belowFloor: ({ names }) =>
      `Declared below the floor without a reason; explain or correct before reporting: ${names}.`,
    openNote: ({ count }) =>
      count === 1
        ? '1 variety is not declared yet; its cell is empty.'
        : `${String(count)} varieties are not declared yet; their cells are empty.`,
    riskNote: ({ risk }) =>
      `The safe base takes a risk of ${risk} that the agreed volume is missed when the largest share comes. Of a variety not declared yet the last columns are those of its safe base.`,
    notWorkedOut:
      'Not worked out: inputs are missing. A declared base was accepted or typed before.',
    typedReason: 'Typed; none of the three rules.',
    staleReason:
      'What it rests on has changed since it was accepted: the rule now says another base (see the columns before).',
  },
  assumptions:
    'Retention is worked out for each settlement group as the policy pack says and added up. The expected value of a variety is what it adds while the others of its group have their safe bases and meet their volumes; these need not add up to the hospital. The largest share is that of the policy pack’s table. The chances of 1, 2, 3 and 4 or more enterprises (5%, 10%, 25%, 60%) are an assumption of this program where none are given, limited by the most that were selected for as many qualified makers (press reports on batches 9 and 10). Where no floor is given it follows the policy pack or the settings of the round (built-in packs: 80% of the mean use of the last two years, as in batch 11). Of a variety of which no selected product was bought in the last 12 months all use counts as usable selected units and none as non-selected (unless its use is planned). The signed share and the number of selected enterprises in a plan belong to the present agreement and are not used for the next round.',
};
