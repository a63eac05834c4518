import type { UnitsText } from '../../shared/decimal/decimal-text';
import type { BaseText } from '../../shared/declaration/base-text';
import { roundBase, type RoundDetail, roundDetail } from '../../shared/declaration/round-detail';
import { createRoundReader, type RoundReport } from '../../shared/declaration/round-report';
import { findRound } from '../../shared/plan/round-edits';
import type { Scenarios } from './scenarios';

/** What the declaration desk asks; `null` where the round or the variety is gone. */
export interface DeclarationQuestions {
  readonly declarationRound: {
    readonly input: { readonly roundId: string };
    readonly output: RoundReport | null;
  };
  readonly declarationDetail: {
    readonly input: { readonly roundId: string; readonly varietyId: string };
    readonly output: RoundDetail | null;
  };
  /** The figures of any base, while it is moved. */
  readonly declarationBase: {
    readonly input: {
      readonly roundId: string;
      readonly varietyId: string;
      readonly baseUnits: UnitsText;
    };
    readonly output: BaseText | null;
  };
}

type DeclarationAnswers = {
  readonly [Name in keyof DeclarationQuestions]: (
    scenarios: Scenarios,
    input: DeclarationQuestions[Name]['input'],
  ) => DeclarationQuestions[Name]['output'];
};

const readRound = createRoundReader();

export const declarationAnswers: DeclarationAnswers = {
  declarationRound: ({ document }, { roundId }) => {
    const round = findRound(document, roundId);
    return round === null ? null : readRound(document, round);
  },
  declarationDetail: ({ document }, { roundId, varietyId }) => {
    const round = findRound(document, roundId);
    return round === null ? null : roundDetail(document, round, varietyId);
  },
  declarationBase: ({ document }, { roundId, ...asked }) => {
    const round = findRound(document, roundId);
    return round === null ? null : roundBase(document, round, asked);
  },
};
