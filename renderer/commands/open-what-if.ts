import { changeView } from '../stores/view-store';
import { changeWhatIf, type WhatIfState, type WhatIfTool } from '../stores/what-if-store';

/** Goes to a tool of the what-if screen, set up as the place it is opened from asks. */
export function openWhatIf(tool: WhatIfTool, setup: Partial<Omit<WhatIfState, 'tool'>> = {}): void {
  changeWhatIf({ tool, ...setup });
  changeView({ screen: 'whatIf' });
}
