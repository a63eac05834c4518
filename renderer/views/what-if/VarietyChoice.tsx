import { type ReactNode, useState } from 'react';

import type { PlanDocument, Variety } from '../../../shared/plan/plan';
import { useMessages } from '../../i18n';
import { loadPinyinMatch, mayBePinyin, type PinyinMatch } from '../../table/pinyin-search';
import { Select } from '../../ui/Select';
import { stylesOf } from '../../ui/styles-of';
import whatIfSheet from './what-if.module.css';

const css = stylesOf(whatIfSheet);

interface VarietyChoiceProps {
  readonly plan: PlanDocument;
  /** `null`: the hospital. */
  readonly varietyId: string | null;
  readonly testId: string;
  readonly onChoose: (varietyId: string | null) => void;
}

/** For the hospital, which has no id. */
const HOSPITAL = '';

/** The hospital or one of its varieties, found by name or pinyin. */
export function VarietyChoice(props: VarietyChoiceProps): ReactNode {
  const { plan, varietyId, testId, onChoose } = props;
  const { subject } = useMessages().whatIf;
  const [pinyin, setPinyin] = useState<{ readonly match: PinyinMatch } | null>(null);
  const options = [
    { value: HOSPITAL, label: subject.hospital },
    ...plan.varieties.map((variety) => ({ value: variety.id, label: varietyName(variety) })),
  ];
  return (
    <label className={css('tool-field')}>
      {subject.label}
      <Select
        className={css('subject-select')}
        value={varietyId ?? HOSPITAL}
        aria-label={subject.label}
        data-testid={testId}
        popupMatchSelectWidth={false}
        options={options}
        notFoundContent={subject.none}
        showSearch={{
          filterOption: (typed, option) =>
            option !== undefined && isFound(option.label, typed, pinyin?.match ?? null),
          onSearch: (typed) => {
            if (pinyin !== null || !mayBePinyin(typed)) return;
            void loadPinyinMatch().then((match) => {
              setPinyin({ match });
            });
          },
        }}
        onChange={(id: string) => {
          onChoose(id === HOSPITAL ? null : id);
        }}
      />
    </label>
  );
}

function isFound(name: string, typed: string, match: PinyinMatch | null): boolean {
  const wanted = typed.trim().toLowerCase();
  return name.toLowerCase().includes(wanted) || (match?.(name, wanted) ?? false);
}

/** A variety's name as lists show it: varieties of one generic name differ by specification. */
export function varietyName({ genericName, specification }: Variety): string {
  return [genericName, specification].filter((part) => part !== '').join(' ');
}
