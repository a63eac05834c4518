import { allTerms, terms } from '../shared/engine/formula-terms';
import { type Formula, formulas } from '../shared/engine/formulas';
import { en } from '../shared/i18n/en';
import { termWord } from '../shared/i18n/term-word';
import { type Messages, zhCn } from '../shared/i18n/zh-cn';
import { builtInPolicies } from '../shared/policy/packs';
import { policyParameters } from '../shared/policy/parameter-table';
import { type ParameterSource } from '../shared/policy/policy';
import { formulaIds } from '../shared/terms';
import { type DeclarationFormula, declarationFormulas } from './declaration-formulas';
import { fundFormulas } from './fund-formulas';

interface Language {
  readonly code: 'zh' | 'en';
  readonly messages: Messages;
}

const languages: readonly Language[] = [
  { code: 'zh', messages: zhCn },
  { code: 'en', messages: en },
];

const words = {
  zh: {
    title: '计算公式',
    intro:
      '本页由引擎的公式目录生成（`npm run write:formulas`），与程序显示的计算过程一致。符号的含义见第一张表。国家文件原文未能取得：公式依据公开文章（《中国医疗保险》2022年8月18日）以及关于深圳、广西办法的公开摘要，三者一致；没有任何公开例子给出从全部输入到留用金额的完整计算。',
    symbols: '符号',
    symbolHeads: ['符号', '含义'],
    formulas: '公式',
    formulaHeads: ['公式', '结果', '说明', '依据', '舍入'],
    parameters: '政策包的参数与来源',
    parameterHeads: ['政策包', '参数', '来源', '类别'],
    kinds: { national: '国家', local: '地方', assumption: '假设' },
    declaration: '预测与报量',
    declarationIntro:
      '预测用普通浮点数，印十二位；基数的比较用精确的十进制数。依据见 docs/decisions/0024、0025、0031、0040、0041。',
    fund: '资金预测',
    fundIntro:
      '资金预测把每个结算组（批次 × 协议年度）从结余算到可发绩效。依据见 docs/decisions/0050、0051。',
    rulesTitle: '口径',
    rules: [
      '所有中间结果都是精确的十进制数；和与积从不舍入，商取 40 位有效数字。只有显示的金额和最终支付额四舍五入到分。',
      '超出约定采购量的中选采购既不增加预算，也不增加支出。',
      '没有约定采购量基数的品种没有预算；统计口径为“全部”时，其非中选采购使结余减少。',
      '单价严格低于中选价格且通过一致性评价的非中选产品不计入；价格相等的计入；是否过评不明的计入。',
      '约定采购量的取值顺序：签订的约定采购量、约定采购比例、由中选企业数查表。',
      '缺少输入的品种不参加任何合计，程序列出所缺的项目，不代填。',
      '非中选占比恰好等于红线比例时，视为触线。',
    ],
  },
  en: {
    title: 'Formulas',
    intro:
      'This page is made from the engine’s catalogue of formulas (`npm run write:formulas`), the same that explains figures on screen. The symbols are in the first table. The text of the national document could not be retrieved: the formulas rest on a public article (China Medical Insurance, 18 August 2022) and on public summaries of the Shenzhen and Guangxi measures, which agree. No published example goes all the way from inputs to a retention amount.',
    symbols: 'Symbols',
    symbolHeads: ['Symbol', 'Meaning'],
    formulas: 'Formulas',
    formulaHeads: ['Formula', 'Result', 'What it does', 'Basis', 'Rounding'],
    parameters: 'Parameters of the policy packs and their sources',
    parameterHeads: ['Policy pack', 'Parameter', 'Source', 'Kind'],
    kinds: { national: 'national', local: 'local', assumption: 'assumption' },
    declaration: 'Forecast and declaration',
    declarationIntro:
      'Forecasts are plain numbers, printed with twelve digits; bases are compared in exact decimals. What they rest on: docs/decisions/0024, 0025, 0031, 0040, 0041.',
    fund: 'Fund forecast',
    fundIntro:
      'The fund forecast takes each settlement group (a batch in one agreement year) from its balance to performance pay. What it rests on: docs/decisions/0050, 0051.',
    rulesTitle: 'Rules',
    rules: [
      'Every intermediate result is an exact decimal; sums and products never round, a quotient has 40 significant digits. Only displayed amounts and the final payment are rounded to the fen, half away from zero.',
      'Selected purchases above the agreed volume add neither budget nor expenditure.',
      'A variety without a base has no budget; where all varieties are in scope, its non-selected purchases lower the balance.',
      'A non-selected product strictly cheaper than the selected one that passed the consistency evaluation is not counted; an equal price is, and so is an unknown evaluation.',
      'The agreed volume is the signed one, else the typed share times the base, else the share found by the number of enterprises.',
      'A variety with missing inputs is in no total: the program lists what is missing and fills in nothing.',
      'A non-selected share exactly at the red line counts as having reached it.',
    ],
  },
} as const;

/** The text of docs/formulas.md: symbols, formulas, rules and where each policy parameter comes from. */
export function formulasDocument(): string {
  return `${languages.map(languageSection).join('\n\n---\n\n')}\n`;
}

function languageSection(language: Language): string {
  const word = words[language.code];
  return [
    `# ${word.title}`,
    word.intro,
    `## ${word.symbols}`,
    symbolTable(language),
    `## ${word.formulas}`,
    formulaTable(language),
    `## ${word.declaration}`,
    word.declarationIntro,
    plainTable(language, declarationFormulas),
    `## ${word.fund}`,
    word.fundIntro,
    plainTable(language, fundFormulas),
    `## ${word.rulesTitle}`,
    word.rules.map((rule) => `- ${rule}`).join('\n'),
    `## ${word.parameters}`,
    parameterTable(language),
  ].join('\n\n');
}

function symbolTable({ code, messages }: Language): string {
  return table(
    words[code].symbolHeads,
    allTerms.map((id) => [`\`${terms[id].symbol}\``, termWord(messages, id)]),
  );
}

function formulaTable({ code, messages }: Language): string {
  return table(
    words[code].formulaHeads,
    formulaIds.map((id) => {
      const formula: Formula = formulas[id];
      return [
        `\`${formula.expression}\``,
        termWord(messages, formula.result),
        messages.trace.formulas[id],
        messages.trace.bases[formula.basis],
        messages.trace.roundings[formula.rounding],
      ];
    }),
  );
}

function plainTable({ code }: Language, listed: readonly DeclarationFormula[]): string {
  const heads = words[code].formulaHeads;
  return table(
    [heads[0], heads[2]],
    listed.map((formula) => [`\`${formula.expression}\``, formula[code]]),
  );
}

function parameterTable({ code }: Language): string {
  return table(
    words[code].parameterHeads,
    builtInPolicies.flatMap((policy) =>
      policyParameters.map((name) => {
        const source: ParameterSource = policy[name].source;
        const quotation = source.quotation === null ? '' : ` “${source.quotation}”`;
        return [
          policy.names[code],
          `\`${name}\``,
          `${source.title[code]}${quotation}`,
          words[code].kinds[source.kind],
        ];
      }),
    ),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
