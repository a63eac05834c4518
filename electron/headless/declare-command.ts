import { decimalFromText } from '../../shared/decimal/decimal-text';
import { addedUpYuan, casesUnder, drawnList } from '../../shared/declaration/declared-list';
import { drawHospital, type HospitalOutcome } from '../../shared/declaration/draws/hospital-draws';
import { listSettlement } from '../../shared/declaration/list-settlement';
import { policyShortfall } from '../../shared/declaration/policy-defaults';
import { figuresReader, recommend } from '../../shared/declaration/recommendation';
import { appError } from '../../shared/errors';
import { type CommandContext, type CommandOutcome, done, misused, refused } from './command';
import { readOptions } from './command-options';
import { type Declared, declareJson } from './declare-json';
import { declareOptions, defaultSeed, readDeclareSettings } from './declare-options';
import { declareText } from './declare-text';
import { readEstimateChoices } from './estimate-options';
import { loadDeclaration } from './load-declaration';

const DRAWS = 100_000;

/** `declare TABLE|PLAN …`: the bases of the three rules, and the hospital's year with the safe ones. */
export async function runDeclare(
  args: readonly string[],
  context: CommandContext,
): Promise<CommandOutcome> {
  const read = readOptions(args, declareOptions, context);
  if (read.kind === 'misused') return read;
  const { values, files } = read;
  const [file] = files;
  if (file === undefined || files.length > 1) {
    return misused(context.messages.headless.needsOneFile);
  }
  const settings = readDeclareSettings(values, context);
  if (settings.kind === 'misused') return settings;
  const choices = await readEstimateChoices(values, context);
  if (choices.kind !== 'choices') return choices;
  const loaded = await loadDeclaration(
    file,
    {
      choices: choices.choices,
      riskRatio: settings.settings.riskRatio,
      round: values.round ?? null,
    },
    context,
  );
  if (!loaded.ok) return refused(loaded.error);
  const { plan, round } = loaded.value;
  const rule = settings.settings.shortfall ?? round?.shortfall ?? policyShortfall(plan.policy);
  const seed = settings.settings.seed ?? round?.seed ?? defaultSeed;
  if (rule === null) return refused([appError('declaration.amountMissing', {})]);
  const { varieties } = loaded.value;
  const settlement = listSettlement(plan, new Set(varieties.map(({ variety }) => variety.id)));
  const cases = casesUnder(
    varieties.map((variety) => variety.case),
    rule,
    settlement,
  );
  const recommended = varieties.flatMap((variety, index) => {
    const one = cases[index];
    if (one === undefined) return [];
    const recommendation = recommend(one);
    const { declaredUnits } = variety;
    const shown =
      declaredUnits === null
        ? recommendation.rules.safe
        : figuresReader(one)(decimalFromText(declaredUnits));
    return [{ ...variety, case: one, recommendation, shown }];
  });
  const list = recommended.map(({ variety, shown, case: one }) => ({
    key: variety.id,
    case: one,
    baseUnits: shown.baseUnits,
  }));
  const drawn = drawnList(list, rule, settlement);
  const hospital = drawAll(drawn, { seed, draws: DRAWS });
  const declared: Declared = {
    loaded: loaded.value,
    recommended,
    hospital,
    addedUpYuan: addedUpYuan(list, drawn),
    rule,
    seed,
    draws: DRAWS,
  };
  return done(
    values.json === true ? declareJson(declared, context) : declareText(declared, context),
  );
}

function drawAll(...given: Parameters<typeof drawHospital>): HospitalOutcome {
  const draws = drawHospital(...given);
  for (;;) {
    const step = draws.next();
    if (step.done === true) return step.value;
  }
}
