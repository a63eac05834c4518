import { fileFields, gatherFurther, scatterFurther } from './further-fields';
import { columnsOfMonths, monthsOfColumns } from './monthly-columns';
import { isPlainObject } from './plain-object';
import { type PlanDocument, planSchema, type Variety, varietySchema } from './plan';
import { formOfPrices, pricesOfForm } from './price-form';
import {
  type PlanWithScenarios,
  planWithScenariosSchema,
  type Scenario,
  scenarioSchema,
} from './scenario';

type Fields = Readonly<Record<string, unknown>>;

const DOCUMENT_FIELDS = fileFields(planWithScenariosSchema);
const PLAN_FIELDS = fileFields(planSchema);
const VARIETY_FIELDS = fileFields(varietySchema);
const SCENARIO_FIELDS = fileFields(scenarioSchema);

/** A plan as its file holds it, without its varieties, which are written one by one. */
export function formOfPlan(plan: PlanWithScenarios): Fields {
  const scenarios = plan.scenarios.map(formOfScenario);
  const joins = plan.joins?.map((join) => ({
    ...join,
    parts: join.parts.map((part) => ({ ...part, variety: formOfVariety(part.variety) })),
  }));
  return scatterFurther({ ...plan, varieties: undefined, scenarios, ...(joins && { joins }) });
}

/** A variety as a file holds it: its months as columns, its prices from a history as amount and units. */
export function formOfVariety(variety: Variety): Fields {
  const monthly = columnsOfMonths(variety.monthly);
  return scatterFurther({ ...formOfPrices(variety), monthly });
}

function formOfScenario(scenario: Scenario): Fields {
  const { frozen } = scenario;
  if (frozen === null) return scatterFurther(scenario);
  return scatterFurther({ ...scenario, frozen: { ...frozen, plan: formOfFrozen(frozen.plan) } });
}

function formOfFrozen(plan: PlanDocument): Fields {
  return scatterFurther({ ...plan, varieties: plan.varieties.map(formOfVariety) });
}

/** What a file holds as the document it is meant to be, not yet checked. What is damaged stays for the schema to refuse. */
export function planOfForm(form: unknown): unknown {
  if (!isPlainObject(form)) return form;
  const varieties = withList(form, 'varieties', varietyOfForm);
  const scenarios = withList(varieties, 'scenarios', scenarioOfForm);
  return gatherFurther(withList(scenarios, 'joins', joinOfForm), DOCUMENT_FIELDS);
}

function joinOfForm(form: Fields): Fields {
  return withList(form, 'parts', (part) =>
    isPlainObject(part['variety']) ? { ...part, variety: varietyOfForm(part['variety']) } : part,
  );
}

function varietyOfForm(form: Fields): Fields {
  const variety = { ...pricesOfForm(form), monthly: monthsOfColumns(form['monthly']) };
  return gatherFurther(variety, VARIETY_FIELDS);
}

function scenarioOfForm(form: Fields): Fields {
  const { frozen } = form;
  if (!isPlainObject(frozen) || !isPlainObject(frozen['plan'])) {
    return gatherFurther(form, SCENARIO_FIELDS);
  }
  const plan = gatherFurther(withList(frozen['plan'], 'varieties', varietyOfForm), PLAN_FIELDS);
  return gatherFurther({ ...form, frozen: { ...frozen, plan } }, SCENARIO_FIELDS);
}

function withList(form: Fields, name: string, change: (item: Fields) => Fields): Fields {
  const list = form[name];
  if (!Array.isArray(list)) return form;
  return {
    ...form,
    [name]: list.map((item: unknown) => (isPlainObject(item) ? change(item) : item)),
  };
}
