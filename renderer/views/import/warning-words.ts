import { isDecimalText, type YuanText } from '../../../shared/decimal/decimal-text';
import { formatPrice, formatYuan, type Language } from '../../../shared/i18n/format';
import type { Messages } from '../../../shared/i18n/zh-cn';
import type { ImportWarning } from '../../../shared/purchases/reading/import-warnings';

/** What a warning says, with its amounts as the language writes them. */
export function warningWords(
  messages: Messages,
  { code, params }: Pick<ImportWarning, 'code' | 'params'>,
  language: Language,
): string {
  const written = Object.entries(params).map(([name, text]) => [
    name,
    writtenParam(name, text, language),
  ]);
  return messages.importWarnings[code].sentence(
    Object.fromEntries(written) as Readonly<Record<string, string>>,
  );
}

const AMOUNTS: ReadonlySet<string> = new Set(['stated', 'found']);
const PRICES: ReadonlySet<string> = new Set(['medianYuan']);

function writtenParam(name: string, text: string, language: Language): string {
  if (!isDecimalText(text)) return text;
  if (AMOUNTS.has(name)) return formatYuan(text as YuanText, language);
  return PRICES.has(name) ? formatPrice(text as YuanText, language) : text;
}
