import type { ComponentType } from 'react';

import type { Screen } from '../../shared/screens';
import { iconPaths } from '../ui/icons';
import { CompareView } from './compare/CompareView';
import { DeclareView } from './declare/DeclareView';
import { DeskView } from './desk/DeskView';
import { FundView } from './fund/FundView';
import { ImportView } from './import/ImportView';
import { StartView } from './start/StartView';
import { WhatIfView } from './what-if/WhatIfView';

interface DrawnScreen {
  readonly view: ComponentType;
  /** Its sign in the rail: a path in a square of 20. */
  readonly sign: string;
}

/** What is drawn for each screen. */
export const drawnScreens: Readonly<Record<Screen, DrawnScreen>> = {
  start: {
    view: StartView,
    sign: 'M3.5 9.2 10 3.8l6.5 5.4V16a.8.8 0 0 1-.8.8h-3.4v-4.6H7.7v4.6H4.3a.8.8 0 0 1-.8-.8Z',
  },
  import: { view: ImportView, sign: iconPaths.import },
  table: { view: DeskView, sign: 'M3.4 4.2h13.2v11.6H3.4Zm0 3.8h13.2M3.4 11.9h13.2M8 8v7.8' },
  declare: {
    view: DeclareView,
    sign: 'M4.2 15.8l.8-3.4 7.6-7.6 2.6 2.6-7.6 7.6Zm7-9.6 2.6 2.6M4 17.2h12',
  },
  compare: {
    view: CompareView,
    sign: 'M3.6 6.6h11.8m-3-3 3 3-3 3M16.4 13.4H4.6m3-3-3 3 3 3',
  },
  whatIf: {
    view: WhatIfView,
    sign: 'M3.4 5.6h5.2m3.6 0h4.4M10.4 3.8a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM3.4 14.4h2.2m3.6 0h7.4M7.4 12.6a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6ZM3.4 10h13.2',
  },
  fund: { view: FundView, sign: 'M5 3.8l5 6.4 5-6.4M10 10.2v6.4M5.8 10.2h8.4M5.8 13.2h8.4' },
};
