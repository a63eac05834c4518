import { requestGridFocus } from '../stores/grid-store';
import { changeView, showAll } from '../stores/view-store';

/** Shows a variety in the table, selected, with nothing searched or filtered away. */
export function openVariety(varietyId: string): void {
  changeView({ ...showAll(), screen: 'table', selectedId: varietyId });
  requestGridFocus();
}
