import type { ReactNode } from 'react';

import type { ScaleText } from '../../../../shared/decimal/decimal-text';
import { formatScale } from '../../../../shared/i18n/format';
import type { ScaleLever } from '../../../../shared/plan/lever-table';
import { farScale, isSet, ONCE, readTimes } from '../../../../shared/plan/lever-values';
import type { Levers } from '../../../../shared/plan/levers';
import { moveHospitalLevers } from '../../../commands/scenario-levers';
import { useLanguage, useMessages } from '../../../i18n';
import type { Evaluation } from '../../../results/engine-client';
import { sealEdits } from '../../../stores/plan-store';
import { problemSentence } from '../../../ui/problem-sentence';
import { beginHospitalPreview } from './begin-preview';
import { HospitalLever } from './HospitalLever';
import { NumberLever } from './NumberLever';

interface HospitalScaleLeverProps {
  readonly lever: ScaleLever;
  readonly levers: Levers;
  readonly evaluation: Evaluation;
}

/** A multiplier for every variety at once. */
export function HospitalScaleLever(props: HospitalScaleLeverProps): ReactNode {
  const { lever, levers, evaluation } = props;
  const messages = useMessages();
  const name = messages.levers.scales[lever].panel;
  const language = useLanguage();
  const scale = levers[lever] ?? ONCE;
  return (
    <HospitalLever name={name} lever={lever} isSet={isSet(levers, lever)}>
      <NumberLever<ScaleText>
        name={name}
        testId={`hospital-${lever}`}
        value={scale}
        shownText={formatScale(scale, language)}
        unit={messages.scenarios.levers.times}
        farEnd={farScale(scale)}
        preview={{
          begin: () => {
            const show = beginHospitalPreview(evaluation, lever);
            return (value) => {
              show({ [lever]: value });
            };
          },
          valueIn: () => null,
          write: (value) => formatScale(value, language),
        }}
        onType={(text) => {
          const reading = readTimes(text);
          if (!reading.ok) return problemSentence(messages, reading.error);
          if (reading.value === null) return messages.desk.problems.numberMissing;
          moveHospitalLevers({ [lever]: reading.value });
          sealEdits();
          return null;
        }}
        onSlide={(value) => {
          moveHospitalLevers({ [lever]: value });
        }}
      />
    </HospitalLever>
  );
}
