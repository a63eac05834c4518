import './ui/base.css';
import './ui/ui.css';
import './charts/charts.css';
import './views/frame/frame.css';
import './views/start/recovery.css';
import './views/start/start.css';
import './views/import/import.css';
import './views/import/controls.css';
import './views/import/files.css';
import './views/import/tables.css';
import './views/import/columns.css';
import './views/history/history.css';
import './views/import/look-alikes.css';
import './views/import/products.css';
import './views/import/questions.css';
import './views/import/checks.css';
import './views/import/finish.css';
import './views/import/months.css';
import './views/declare/declare.css';
import './views/declare/round-cards.css';
import './views/declare/declare-detail.css';
import './views/desk/desk.css';
import './views/desk/cards.css';
import './views/desk/panel/panel.css';
import './views/desk/scenarios/scenarios.css';
import './views/desk/scenarios/scenario-describe.css';
import './views/desk/scenarios/scenario-differences.css';
import './views/desk/levers/hospital-levers.css';
import './views/export/export.css';
import './views/print/print.css';
import './views/print/print-parts.css';
import './views/print/print-desk.css';
import './views/policy/policy.css';
import './views/policy/source.css';
import './views/variety/variety.css';
import './views/what-if/what-if.css';
import './views/what-if/tool-tables.css';
import './views/what-if/tool-forms.css';
import './views/trace/trace.css';
import './views/compare/compare.css';
import './views/compare/compare-tables.css';
import './views/desk/table/table.css';
import './grid/grid.css';
import './grid/grid-editor.css';
import './grid/grid-tools.css';

/** A window that is not seen may draw no frame at all. */
const LONGEST_WAIT_MS = 100;

/** The frame of the page is seen before the program behind it is loaded. */
async function afterFirstFrame(): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, LONGEST_WAIT_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

await afterFirstFrame();
await import('./start');
