import { formatPrice, formatYuan } from '../../../shared/i18n/format';
import { nonSelectedText } from '../../../shared/plan/non-selected-spending';
import type { Variety } from '../../../shared/plan/plan';
import { type ScenarioField } from '../../../shared/plan/variety-entries';
import type { ChartWords } from '../../charts/chart-style';
import { entryWords } from '../../table/entry-words';

/** An input of a variety in words; what is not typed is said to be empty. */
export function inputWords(
  variety: Variety,
  field: ScenarioField,
  { messages, language }: ChartWords,
): string {
  if (field === 'additionalSelected') return productWords(variety, { messages, language });
  if (field === 'nonSelected') {
    return formatYuan(nonSelectedText(variety.nonSelected), language);
  }
  return entryWords(variety, field, { messages, language }) ?? messages.scenarios.differences.none;
}

function productWords({ additionalSelected }: Variety, { messages, language }: ChartWords): string {
  const { none } = messages.scenarios.differences;
  const products = additionalSelected.map(
    ({ enterprise, priceYuan }) => `${enterprise} ${formatPrice(priceYuan, language)}`,
  );
  return products.length === 0 ? none : products.join(messages.common.listSeparator);
}
