import type { ComponentType } from 'react';

import type { Screen } from '../../shared/screens';
import { CompareView } from './compare/CompareView';
import { DeclareView } from './declare/DeclareView';
import { DeskView } from './desk/DeskView';
import { FundView } from './fund/FundView';
import { ImportView } from './import/ImportView';
import { StartView } from './start/StartView';
import { WhatIfView } from './what-if/WhatIfView';

/** What is drawn for each screen. */
export const screenViews: Readonly<Record<Screen, ComponentType>> = {
  start: StartView,
  import: ImportView,
  table: DeskView,
  declare: DeclareView,
  compare: CompareView,
  whatIf: WhatIfView,
  fund: FundView,
};
