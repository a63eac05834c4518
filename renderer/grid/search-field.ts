/** The field that searches the rows of the table, as the page knows it. */
export const SEARCH_FIELD_ID = 'table-search';

export function focusSearchField(): void {
  document.getElementById(SEARCH_FIELD_ID)?.focus();
}
