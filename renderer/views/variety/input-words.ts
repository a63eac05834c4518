import { textFromDecimal, type YuanText } from '../../../shared/decimal/decimal-text';
import { formatPrice, formatRatio, formatUnits, formatYuan } from '../../../shared/i18n/format';
import { nonSelectedYuan } from '../../../shared/plan/non-selected-spending';
import type { Variety } from '../../../shared/plan/plan';
import type { ScenarioField } from '../../../shared/plan/scenario';
import type { ChartWords } from '../../charts/chart-style';

/** An input of a variety in words; what is not typed is said to be empty. */
export function inputWords(
  variety: Variety,
  field: ScenarioField,
  { messages, language }: ChartWords,
): string {
  const { none } = messages.scenarios.differences;
  switch (field) {
    case 'baseUnits':
      return formatUnits(variety.baseUnits, language);
    case 'agreedUnits':
    case 'selectedUnits': {
      const units = variety[field];
      return units === null ? none : formatUnits(units, language);
    }
    case 'winners':
      return variety.winners === null ? none : String(variety.winners);
    case 'shareGroup':
      return messages.desk.shareGroups[variety.shareGroup];
    case 'agreedShareRatio':
    case 'fundRatio':
    case 'insuredShareRatio': {
      const ratio = variety[field];
      return ratio === null ? none : formatRatio(ratio, language);
    }
    case 'preVbpPriceYuan':
    case 'selectedPriceYuan': {
      const price = variety[field];
      return price === null ? none : formatPrice(price, language);
    }
    case 'nonSelected':
      return formatYuan(textFromDecimal<YuanText>(nonSelectedYuan(variety.nonSelected)), language);
    case 'additionalSelected':
      return productWords(variety, { messages, language });
  }
}

function productWords({ additionalSelected }: Variety, { messages, language }: ChartWords): string {
  const { none } = messages.scenarios.differences;
  const products = additionalSelected.map(
    ({ enterprise, priceYuan }) => `${enterprise} ${formatPrice(priceYuan, language)}`,
  );
  return products.length === 0 ? none : products.join(messages.scenarios.lock.listSeparator);
}
