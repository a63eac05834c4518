import { assertNever } from '../assert';
import type { YuanText } from '../decimal/decimal-text';
import type { FundNote } from '../fund/fund-notes';
import { formatRatio, formatYuan, type Language } from '../i18n/format';
import type { Messages } from '../i18n/zh-cn';
import type { PaymentLag } from '../plan/fund-plan';

interface NoteContext {
  readonly messages: Messages;
  readonly language: Language;
  readonly lag: PaymentLag;
}

/** A note of the fund as a whole sentence. */
export function fundNoteSentence(note: FundNote, { messages, language, lag }: NoteContext): string {
  const words = messages.fund.notes;
  const separator = messages.common.listSeparator;
  const yuan = (amount: YuanText | null): string =>
    amount === null ? messages.headless.none : formatYuan(amount, language);
  const group =
    'batch' in note ? messages.fund.groupName({ batch: note.batch, year: note.agreementYear }) : '';
  switch (note.kind) {
    case 'scoreAssumed':
    case 'weightsAssumed':
    case 'missedCostUnknown':
    case 'ownPurchases':
    case 'periodAssumed':
    case 'groupedByBatch':
      return words[note.kind]();
    case 'lagObserved':
      return words.lagObserved({
        fewest: lag.fewestMonths,
        likely: lag.likelyMonths,
        most: lag.mostMonths,
      });
    case 'noDates':
    case 'noVarieties':
    case 'nearsRedLine':
      return words[note.kind]({ group });
    case 'shareVetoed': {
      const { shareRatio, limitRatio, withoutYuan } = note;
      const veto = {
        group,
        share: formatRatio(shareRatio, language, limitRatio),
        limit: formatRatio(limitRatio, language),
      };
      return withoutYuan === null
        ? words.shareVetoedUnsettled(veto)
        : words.shareVetoed({ ...veto, yuan: yuan(withoutYuan) });
    }
    case 'indicatorVetoed':
      return words.indicatorVetoed({ group, indicator: note.indicator[language] });
    case 'paidEarly':
      return words.paidEarly({ group, date: note.date, toDate: note.toDate });
    case 'earnedByDays':
      return words.earnedByDays({ group });
    case 'itemScoresAssumed':
      return words.itemScoresAssumed({ group, names: note.names.join(separator) });
    case 'performancePayRaised':
      return words.performancePayRaised({
        typed: formatRatio(note.typedRatio, language),
        least: formatRatio(note.leastRatio, language),
      });
    case 'overlaps': {
      const { batch, agreementYear: year } = note.other;
      const other = messages.fund.groupName({ batch, year });
      return words.overlaps({ group, other, count: note.count, days: note.days });
    }
    case 'prorated':
      return words.prorated({ group, ratio: formatRatio(note.ratio, language) });
    case 'volumeMissed': {
      const missed = {
        group,
        names: note.names.join(separator),
        reading: messages.fund.readings[note.reading],
      };
      const { none, variety, hospital } = note.readings;
      return none === null || variety === null || hospital === null
        ? words.volumeMissedUnsettled(missed)
        : words.volumeMissed({
            ...missed,
            none: yuan(none),
            variety: yuan(variety),
            hospital: yuan(hospital),
          });
    }
    case 'incomplete':
      return words.incomplete({ group, names: note.names.join(separator) });
    default:
      return assertNever(note);
  }
}
