import type { ReactNode } from 'react';

import {
  type ExportKind,
  MOST_SCENARIOS,
  type ReportPart,
  reportParts,
} from '../../../shared/report-request';
import { type Signatures, signers } from '../../../shared/reports/signatures';
import { useLanguage, useMessages } from '../../i18n';
import { changeExport, changeExportSettings, useExport } from '../../stores/export-store';
import { presentDocument, usePlan } from '../../stores/plan-store';
import { stylesOf } from '../../ui/styles-of';
import { TextInput } from '../../ui/TextInput';
import exportSheet from './export.module.css';
import { HospitalField } from './HospitalField';

const css = stylesOf(exportSheet);

const LANGUAGES = ['zh', 'en'] as const;

/** What a report is made of: scenarios, parts, language and who signs. */
export function ReportChoices({ kind }: { readonly kind: ExportKind }): ReactNode {
  return (
    <div className={css('export-choices')}>
      <HeadingFields />
      <ScenarioChoice />
      {kind === 'pdf' && <PartsChoice />}
      <LanguageChoice />
      <SignatureFields />
    </div>
  );
}

/** Whose report it is: a name that the plan lacks is given here, and is the plan's from then on. */
function HeadingFields(): ReactNode {
  const messages = useMessages();
  const name = usePlan((state) => presentDocument(state)?.hospitalName ?? '');
  const lacksScore = usePlan((state) => presentDocument(state)?.score === null);
  const { export: words } = messages;
  return (
    <fieldset>
      <legend>{words.heading}</legend>
      <HospitalField testId="export-hospital" />
      {name === '' && <small>{words.hospitalNote}</small>}
      {lacksScore && <small data-testid="export-score-note">{words.scoreNote}</small>}
    </fieldset>
  );
}

/** The value that stands for the base scenario in a choice: no scenario's id is empty. */
const BASE = '';

function ScenarioChoice(): ReactNode {
  const { export: words, common } = useMessages();
  const scenarios = usePlan((state) => presentDocument(state)?.scenarios ?? []);
  const chosen = useExport((state) => state.scenarioIds);
  const choices = [
    { id: null, name: common.baseScenario },
    ...scenarios.map(({ id, name }) => ({ id, name })),
  ];
  const [main = null, ...others] = chosen;
  return (
    <fieldset>
      <legend>{words.scenarios}</legend>
      <label className={css('export-field')}>
        <span>{words.mainScenario}</span>
        <select
          value={main ?? BASE}
          data-testid="export-scenario"
          onChange={({ target }) => {
            const id = target.value === BASE ? null : target.value;
            changeExport({ scenarioIds: [id, ...others.filter((other) => other !== id)] });
          }}
        >
          {choices.map(({ id, name }) => (
            <option key={id ?? BASE} value={id ?? BASE}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {choices.length > 1 && (
        <div className={css('export-checks')} role="group" aria-label={words.compared}>
          <span>{words.compared}</span>
          {choices
            .filter(({ id }) => id !== main)
            .map(({ id, name }) => {
              const isChosen = others.includes(id);
              return (
                <label key={id ?? BASE}>
                  <input
                    type="checkbox"
                    checked={isChosen}
                    disabled={!isChosen && chosen.length >= MOST_SCENARIOS}
                    data-testid={`export-compared-${id ?? 'base'}`}
                    onChange={() => {
                      const rest = others.filter((other) => other !== id);
                      changeExport({
                        scenarioIds: [main, ...rest, ...(isChosen ? [] : [id])],
                      });
                    }}
                  />
                  {name}
                </label>
              );
            })}
          {chosen.length >= MOST_SCENARIOS && (
            <small>{words.mostScenarios({ limit: MOST_SCENARIOS })}</small>
          )}
        </div>
      )}
    </fieldset>
  );
}

function PartsChoice(): ReactNode {
  const { export: words } = useMessages();
  const parts = useExport((state) => state.settings.parts);
  const toggled = (part: ReportPart): readonly ReportPart[] =>
    reportParts.filter((each) => (each === part) !== parts.includes(each));
  return (
    <fieldset>
      <legend>{words.contents}</legend>
      <div className={css('export-checks')}>
        {reportParts.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={parts.includes(part)}
              data-testid={`export-part-${part}`}
              onChange={() => {
                changeExportSettings({ parts: [...toggled(part)] });
              }}
            />
            {words.parts[part]}
          </label>
        ))}
      </div>
      <small>{words.alwaysThere}</small>
    </fieldset>
  );
}

function LanguageChoice(): ReactNode {
  const { export: words } = useMessages();
  const present = useLanguage();
  const language = useExport((state) => state.settings.language) ?? present;
  return (
    <fieldset>
      <legend>{words.language}</legend>
      <div className={css('export-checks')}>
        {LANGUAGES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="export-language"
              checked={each === language}
              data-testid={`export-language-${each}`}
              onChange={() => {
                changeExportSettings({ language: each });
              }}
            />
            {words.languages[each]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function SignatureFields(): ReactNode {
  const { export: words } = useMessages();
  const signatures = useExport((state) => state.settings.signatures);
  const sign = (signer: keyof Signatures, name: string): void => {
    changeExportSettings({ signatures: { ...signatures, [signer]: name } });
  };
  return (
    <fieldset>
      <legend>{words.signatures}</legend>
      <div className={css('export-signers')}>
        {signers.map((signer) => (
          <label key={signer} className={css('export-field')}>
            <span>{words.signers[signer]}</span>
            <TextInput
              size="small"
              maxLength={60}
              value={signatures[signer]}
              data-testid={`export-${signer}`}
              onChange={({ target }) => {
                sign(signer, target.value);
              }}
            />
          </label>
        ))}
      </div>
      <small>{words.signatureNote}</small>
    </fieldset>
  );
}
