import { type ReactNode, useMemo, useState } from 'react';

import type { DecimalText, ScaleText, YuanText } from '../../../../shared/decimal/decimal-text';
import { formatExact, formatScale, formatYuan } from '../../../../shared/i18n/format';
import { doubled } from '../../../../shared/plan/lever-steps';
import {
  farScale,
  isSet,
  percentOfRatio,
  type PercentText,
  ratioOfPercent,
  readPercent,
  readTimes,
} from '../../../../shared/plan/lever-values';
import type { Levers, NonSelectedLevel } from '../../../../shared/plan/levers';
import { neutralLevel } from '../../../../shared/plan/non-selected-level';
import type { PlanDocument } from '../../../../shared/plan/plan';
import { type CellProblem, readAmount } from '../../../../shared/plan/typed-values';
import type { Result } from '../../../../shared/result';
import { moveHospitalLevers } from '../../../commands/scenario-levers';
import { useLanguage, useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { sealEdits } from '../../../stores/plan-store';
import { problemSentence } from '../../../ui/problem-sentence';
import { Segmented } from '../../../ui/Segmented';
import { beginHospitalPreview } from './begin-preview';
import { HospitalLever } from './HospitalLever';
import { NumberLever } from './NumberLever';

interface HospitalNonSelectedProps {
  /** The base scenario, from which the levels start. */
  readonly base: PlanDocument;
  readonly levers: Levers;
  readonly evaluation: Evaluation;
}

const KINDS = ['scale', 'amount', 'demandShare'] as const;
const FIRST_AMOUNT_YUAN = '100000';
const WHOLE = '100' as PercentText;

/** A measure chosen to look at, as long as the scenario's own is the one it was chosen beside. */
interface ChosenMeasure {
  readonly kind: NonSelectedLevel['kind'];
  readonly besideKind: NonSelectedLevel['kind'] | null;
}

/** How much is spent on non-selected products everywhere, in one of three measures. */
export function HospitalNonSelected(props: HospitalNonSelectedProps): ReactNode {
  const { levers } = props;
  const { scenarios } = useMessages();
  const words = scenarios.levers;
  const setKind = levers.nonSelected?.kind ?? null;
  const [chosen, setChosen] = useState<ChosenMeasure | null>(null);
  const kind = chosen?.besideKind === setKind ? chosen.kind : (setKind ?? 'scale');
  return (
    <HospitalLever
      name={words.nonSelected}
      lever="nonSelected"
      isSet={isSet(levers, 'nonSelected')}
    >
      <LevelLever key={kind} kind={kind} {...props} />
      <Segmented<NonSelectedLevel['kind']>
        size="small"
        value={kind}
        aria-label={words.level}
        data-testid="hospital-nonSelected-kind"
        options={KINDS.map((value) => ({
          value,
          label: words.levelUnits[value],
          title: words.levels[value],
        }))}
        onChange={(measure) => {
          setChosen({ kind: measure, besideKind: setKind });
        }}
      />
    </HospitalLever>
  );
}

interface LevelLeverProps extends HospitalNonSelectedProps {
  readonly kind: NonSelectedLevel['kind'];
}

/** The level in one measure: as it is set, or where it would change nothing on the whole. */
function LevelLever({ kind, base, levers, evaluation }: LevelLeverProps): ReactNode {
  const { scenarios } = useMessages();
  const language = useLanguage();
  const words = scenarios.levers;
  const { varieties } = base;
  const neutral = useMemo(() => neutralLevel({ varieties }, kind), [varieties, kind]);
  const level = levers.nonSelected?.kind === kind ? levers.nonSelected : neutral;
  switch (level.kind) {
    case 'scale':
      return (
        <LevelField<ScaleText>
          value={level.scale}
          evaluation={evaluation}
          write={(scale) => formatScale(scale, language)}
          unit={words.times}
          farEnd={farScale(level.scale)}
          read={readTimes}
          levelOf={(scale) => ({ kind: 'scale', scale })}
        />
      );
    case 'amount':
      return (
        <LevelField<YuanText>
          value={level.amountYuan}
          evaluation={evaluation}
          write={(amountYuan) => formatYuan(amountYuan, language)}
          unit={words.each}
          farEnd={doubled(level.amountYuan, FIRST_AMOUNT_YUAN)}
          read={readAmount}
          levelOf={(amountYuan) => ({ kind: 'amount', amountYuan })}
        />
      );
    case 'demandShare': {
      const percent = percentOfRatio(level.shareRatio);
      return (
        <LevelField<PercentText>
          value={percent}
          evaluation={evaluation}
          write={(value) => formatExact(value, language)}
          unit={words.ofDemand}
          farEnd={WHOLE}
          read={readPercent}
          levelOf={(value) => ({ kind: 'demandShare', shareRatio: ratioOfPercent(value) })}
        />
      );
    }
  }
}

interface LevelFieldProps<Text extends DecimalText<string>> {
  readonly evaluation: Evaluation;
  readonly value: Text;
  readonly write: (value: Text) => string;
  readonly unit: string;
  readonly farEnd: Text;
  readonly read: (text: string) => Result<Text | null, CellProblem>;
  readonly levelOf: (value: Text) => NonSelectedLevel;
}

function LevelField<Text extends DecimalText<string>>(props: LevelFieldProps<Text>): ReactNode {
  const { evaluation, value, write, unit, farEnd, read, levelOf } = props;
  const messages = useMessages();
  return (
    <NumberLever<Text>
      name={messages.scenarios.levers.nonSelected}
      testId="hospital-nonSelected"
      value={value}
      shownText={write(value)}
      unit={unit}
      farEnd={farEnd}
      preview={{
        begin: () => {
          const show = beginHospitalPreview(evaluation, 'nonSelected');
          return (slid) => {
            show({ nonSelected: levelOf(slid) });
          };
        },
        valueIn: () => null,
        write,
      }}
      onType={(text) => {
        const reading = read(text);
        if (!reading.ok) return problemSentence(messages, reading.error);
        if (reading.value === null) return messages.desk.problems.numberMissing;
        moveHospitalLevers({ nonSelected: levelOf(reading.value) });
        sealEdits();
        return null;
      }}
      onSlide={(slid) => {
        moveHospitalLevers({ nonSelected: levelOf(slid) });
      }}
    />
  );
}
