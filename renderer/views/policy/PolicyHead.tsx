import type { ReactNode } from 'react';

import type { Language } from '../../../shared/i18n/format';
import type { Policy } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import { Button } from '../../ui/Button';
import { DraftInput } from '../../ui/DraftInput';
import { stylesOf } from '../../ui/styles-of';
import { duplicatePolicy, renamePolicy } from './change-policy';
import policySheet from './policy.module.css';

const css = stylesOf(policySheet);

const LONGEST_NAME = 200;
const languages: readonly Language[] = ['zh', 'en'];

interface PolicyHeadProps {
  readonly policy: Policy;
  readonly isBuiltIn: boolean;
}

/** The pack's names, and whether it can be edited. */
export function PolicyHead({ policy, isBuiltIn }: PolicyHeadProps): ReactNode {
  const { policy: words } = useMessages();
  const language = useLanguage();
  if (!isBuiltIn) return <OwnHead policy={policy} />;
  return (
    <div className={css('policy-head')}>
      <h2 data-testid="policy-name">{policy.names[language]}</h2>
      <p>{words.builtIn}</p>
      <Button
        type="primary"
        data-testid="policy-duplicate"
        onClick={() => {
          duplicatePolicy(policy);
        }}
      >
        {words.duplicate}
      </Button>
    </div>
  );
}

function OwnHead({ policy }: { readonly policy: Policy }): ReactNode {
  const { policy: words } = useMessages();
  const take = (language: Language, text: string): string | null => {
    const name = text.trim();
    if (name === '') return words.nameMissing;
    if (name.length > LONGEST_NAME) return words.problems.tooLong({ most: LONGEST_NAME });
    renamePolicy(policy, language, name);
    return null;
  };
  return (
    <div className={css('policy-head')}>
      {languages.map((language) => (
        <label key={language} className={css('policy-field')}>
          <span>{words.nameLabels[language]}</span>
          <DraftInput
            text={policy.names[language]}
            label={words.nameLabels[language]}
            testId={`policy-name-${language}`}
            onCommit={(text) => take(language, text)}
          />
        </label>
      ))}
      <p>{words.own}</p>
    </div>
  );
}
