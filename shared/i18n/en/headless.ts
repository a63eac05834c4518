import type { Messages } from '../zh-cn';

/** What the commands without a window print. */
export const headlessEn: Messages['headless'] = {
  usage: ({ program }) => `Usage: ${program} COMMAND …

Commands
  import FILE…          read purchase histories and sum them up by variety
                        [--sheet NAME] [--mapping FILE] [--from YYYY-MM] [--to YYYY-MM]
                        [--json] [--out FILE.json] [--rejected FILE.xlsx]
  import FILE… --into PLAN.jieyu   the same, its months added to a plan, or to a new one
                        [--months replace|add|skip] [--reference YYYY-MM..YYYY-MM]
                        [--use YYYY-MM..YYYY-MM] [--table TABLE]
                        [--accept-reference] [--accept-change]
  estimate TABLE|PLAN   budget, expenditure, balance and retention
  curve TABLE|PLAN      the break-even curve of one variety: --variety NAME [--row N] [--points 101] [--max YUAN]
  grid TABLE|PLAN       combinations of three levers: --base 0.8,0.9,1 --winners 1,2,3,4 --non-selected 0,0.5,1
  forecast HISTORY…|PLAN  next year's use of each variety: [--months 36] [--as-of YYYY-MM] [--json]
  declare TABLE|PLAN    what to declare next: the safe, expected and least-regret bases, and their risk
                        [--round NAME] [--risk 0.2] [--shortfall variety|hospital|none|points=YUAN|unit=YUAN] [--seed 1]
  fund TABLE|PLAN       the fund: settlement groups from balance to performance pay, P10, P50, P90 by year paid
                        [--policy A --policy B …] compares two to four policy packs [--seed 1]
                        [--xlsx FILE.xlsx] [--pdf FILE.pdf] writes the fund report (a PDF needs a display)
  score TABLE|PLAN      the score sheet: value, points and source of each indicator, what each tier is worth
  allocate TABLE|PLAN   divide the performance pay among departments: [--departments TABLE] [--pool YUAN]
                        [--by-purchases] takes departments from the plan's purchases
                        [--xlsx FILE.xlsx] [--pdf FILE.pdf] writes a sheet for each department
  monitor PLAN          how each agreement year is carried out until a month: completion, pace, year end:
                        [--as-of YYYY-MM] [--json]
  report TABLE|PLAN     write a report: --xlsx FILE.xlsx, --pdf FILE.pdf (a PDF needs a display)
  sample                estimate the sample hospital and write its audit workbook

Options of an import
  --sheet NAME          read this sheet only; else every shown sheet that is a purchase history
  --mapping FILE        where the columns are (JSON): {"genericName":"header text or letters",…},
                        or a saved column template, or the memory of imports (with its answers)
  --questions FILE.json write what is open, with what each answer brings in yuan
  --answers FILE.json   answer it: that file with its answers filled in, or {"key":"answer",…}
  --from, --to YYYY-MM  count these months only
  --out FILE.json       write the accepted purchases
  --rejected FILE.xlsx  write the refused rows and why
  --into PLAN.jieyu     the plan the months go into; made where there is none
  --months CHOICE       for months that the plan has from another file: replace, add or skip
  --reference FROM..TO  months of the pre-VBP price; else the plan's own, or the year before selected products
  --use FROM..TO        months of use; else the plan's own, or the last twelve
  --table TABLE         variety table that brings what the purchases do not say: base, winners, prices, ratios
  --accept-reference    the months of the pre-VBP price hold or follow selected products, and this was looked at
  --accept-change       the retention changes by more than a tenth, and this was looked at

Options of an estimate
  --policy ID|FILE      policy pack: national (default), shenzhen-2024-draft, flat-50, flat-30, or a policy file
  --score N             assessment score, 0 to 100
  --scope all|agreed    all VBP varieties, or only those with an agreed volume
  --fund-ratio R        fund payment ratio, 0 to 1 or a percentage with its sign
  --scenario NAME       scenario of the plan (name or id), base is the present; default: the official one
  --hospital NAME       the hospital's name on reports; default: the plan's, or a line to write it on
  --json                one JSON value; decimals are exact text (quotients have 40 digits)
  --report FILE.xlsx    write the audit workbook as well

Options of all commands
  --lang zh|en          language, default zh
  --help                show this text

Exit status: 0 done; 1 refused input (one line "error CODE: sentence" each on standard error, nothing written); 2 wrong usage.
`,
  sameFile: ({ first, second }) =>
    `"${second}" is the same file as "${first}" and would be written over; nothing was done. Choose another name.`,
  repeatedOption: ({ option }) => `The option ${option} is given more than once; give it once.`,
  unknownOption: ({ option }) => `There is no option ${option}.`,
  lacksValue: ({ option }) => `The option ${option} lacks its value.`,
  takesNoValue: ({ option }) => `The option ${option} takes no value.`,
  wrongValue: ({ option, value, expected }) =>
    `The value "${value}" of option ${option} will not do; it must be ${expected}.`,
  needsOption: ({ option }) => `The option ${option} is missing.`,
  needsOneFile: 'Give one variety table or plan file.',
  needsNoFile: 'This command takes no file.',
  noCommand: 'Give a command.',
  unknownCommand: ({ name }) => `There is no command "${name}".`,
  expectedLanguage: 'zh or en',
  expectedScope: 'all or agreed',
  expectedPoints: 'a whole number from 2 to 100001',
  expectedRow: 'a row number',
  expectedAmount: 'an amount in yuan above zero',
  expectedMultipliers: 'numbers not below zero, separated by commas',
  expectedWinners: 'whole numbers from 1 to 1000, separated by commas',
  sampleMark: 'Sample data, not real prices',
  hospital: 'Hospital',
  policy: 'Policy pack',
  scenario: 'Scenario',
  scopes: { all: 'all VBP varieties', agreed: 'only varieties with an agreed volume' },
  scope: 'Scope',
  score: 'Assessment score',
  scoreAssumed: 'not given, a pass is assumed',
  wholeHospital: 'Whole hospital (yuan)',
  withoutBatch: '(no batch)',
  group: 'Settlement group',
  row: 'Row',
  value: 'Value',
  states: { surplus: 'surplus', even: 'even', deficit: 'deficit', unreported: 'unreported' },
  outOfScope: 'out of scope',
  none: '–',
  warnings: 'Notes',
  warningInRow: ({ row, sentence }) => `Row ${String(row)}: ${sentence}`,
  declareColumns: ({ columns }) => `Columns of "declare" alone: ${columns}`,
  ignoredColumns: ({ columns }) => `Columns not used: ${columns}`,
  curveOf: ({ name }) => `Break-even curve of "${name}"`,
  winners: 'Selected enterprises',
  winnersOrMore: ({ winners }) => `${String(winners)} or more`,
  winnersExactly: ({ winners }) => String(winners),
  baseMultiplier: 'Base ×',
  nonSelectedMultiplier: 'Non-selected ×',
  reportWritten: ({ file }) => `Audit workbook written: ${file}`,
  sampleReportName: 'sample-hospital-audit.xlsx',
  howToSeeTheWindow:
    'To see the window, run npm start where there is a display, or xvfb-run -a npm start where there is none',
};
