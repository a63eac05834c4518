import type { YuanText } from './decimal/decimal-text';

/** Why purchases do not go into a plan as they are, with what its sentence needs. */
export interface HistoryErrors {
  'history.unitsDiffer': { name: string; unit: string; incomingUnit: string };
  /**
   * The plan has these months from other files, and nobody said what is to become of them.
   * `leaving`: months that the same file brought before and does not have any more; `resaved`: files that read the same.
   */
  'history.monthsOverlap': {
    months: readonly string[];
    files: readonly string[];
    leaving: readonly string[];
    leavingYuan: YuanText;
    resaved: readonly string[];
  };
  /** The plan has as many purchases of as much from a file of this name, in other months. */
  'history.monthsMoved': {
    months: readonly string[];
    leaving: readonly string[];
    leavingYuan: YuanText;
  };
  /** Price before the procurement: the window holds, or follows, purchases of selected products. */
  'history.referenceDoubtful': {
    fromMonth: string;
    toMonth: string;
    count: number;
    /** The first of them. */
    names: readonly string[];
    isMore: boolean;
    selectedYuan: YuanText;
  };
  /** The hospital's retention would change by more than a tenth. `null`: it could not be worked out any more. */
  'history.retentionChanges': { beforeYuan: YuanText; afterYuan: YuanText | null };
  /** Real purchases never go into a plan of invented ones. */
  'history.intoSample': { file: string };
  /** The plan's file was changed by someone else while its purchases were being added. */
  'history.planChanged': { file: string };
}
