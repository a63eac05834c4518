import type { ReactNode } from 'react';

import { useMessages } from '../../i18n';
import { edit, presentDocument, usePlan } from '../../stores/plan-store';
import { DraftInput } from '../../ui/DraftInput';
import { problemSentence } from '../../ui/problem-sentence';

const MOST_CHARACTERS = 200;

/** The hospital's name: above the plan, and where a report is about to bear it. */
export function HospitalField({
  testId,
  className = '',
}: {
  readonly testId: string;
  readonly className?: string;
}): ReactNode {
  const messages = useMessages();
  const name = usePlan((state) => presentDocument(state)?.hospitalName ?? '');
  return (
    <DraftInput
      className={className}
      text={name}
      hint={name}
      label={messages.fields.hospitalName}
      placeholder={messages.desk.topBar.hospitalPlaceholder}
      testId={testId}
      onCommit={(text) => {
        const value = text.trim();
        if (value.length > MOST_CHARACTERS) return problemSentence(messages, { kind: 'tooLong' });
        edit({ kind: 'changePlan', change: { field: 'hospitalName', value } });
        return null;
      }}
    />
  );
}
