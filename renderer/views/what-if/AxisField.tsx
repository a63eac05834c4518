import { type ReactNode, useState } from 'react';

import { type AxisSetting } from '../../../shared/engine/sweep/axis-positions';
import { axisOf } from '../../../shared/engine/sweep/axis-positions';
import { leverValues } from '../../charts/data-table-amounts';
import { useLanguage, useMessages } from '../../i18n';
import { changeWhatIf } from '../../stores/what-if-store';
import { Button } from '../../ui/Button';
import { AxisDialog } from './AxisDialog';

interface AxisFieldProps {
  readonly axis: AxisSetting;
  readonly side: 'rows' | 'columns';
}

/** An axis's range in words; choosing it opens its dialog. */
export function AxisField({ axis, side }: AxisFieldProps): ReactNode {
  const messages = useMessages();
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const { tables } = messages.whatIf;
  const values = leverValues(axisOf(axis, null), { messages, language });
  const range = tables.range({
    min: values[0] ?? '',
    max: values.at(-1) ?? '',
    steps: axis.steps,
  });
  const lever = messages.levers.axes[axis.lever];
  return (
    <>
      <Button
        size="small"
        aria-label={tables.changeRange({ lever, range })}
        aria-haspopup="dialog"
        data-testid={`range-${side}`}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {range}
      </Button>
      {isOpen && (
        <AxisDialog
          axis={axis}
          onClose={(changed) => {
            setIsOpen(false);
            if (changed !== null) changeWhatIf({ [side]: { lever: axis.lever, ...changed } });
          }}
        />
      )}
    </>
  );
}
