import { isDateFormat } from '../cells/date-format';
import { attributeOf, type Attributes } from './spreadsheet-xml-names';

/** Which styles of a workbook show a number as a day. */
export interface DateStyles {
  readonly begin: (attributes: Attributes) => void;
  /** The number format of the style begun last. */
  readonly format: (attributes: Attributes) => void;
  readonly isDate: (styleId: string) => boolean;
}

interface Style {
  readonly parentId: string | undefined;
  isDate: boolean | null;
}

const NAMED_DATES = new Set(['General Date', 'Long Date', 'Medium Date', 'Short Date']);
const MOST_PARENTS = 10;

export function markupDateStyles(): DateStyles {
  const styles = new Map<string, Style>();
  let latest: Style | null = null;
  return {
    begin: (attributes) => {
      latest = { parentId: attributeOf(attributes, 'Parent'), isDate: null };
      styles.set(attributeOf(attributes, 'ID') ?? '', latest);
    },
    format: (attributes) => {
      const format = attributeOf(attributes, 'Format') ?? '';
      if (latest !== null) latest.isDate = NAMED_DATES.has(format) || isDateFormat(format);
    },
    isDate: (styleId) => {
      let style = styles.get(styleId);
      for (let step = 0; step < MOST_PARENTS && style !== undefined; step += 1) {
        if (style.isDate !== null) return style.isDate;
        style = style.parentId === undefined ? undefined : styles.get(style.parentId);
      }
      return false;
    },
  };
}
