import type { ReactNode } from 'react';

import { formatRatio, formatScore } from '../../../shared/i18n/format';
import {
  addTier,
  asFlat,
  asTiers,
  changeTier,
  type FlatScheme,
  removeTier,
  sortedTiers,
  type TierScheme,
} from '../../../shared/policy/edit-policy-rows';
import type { RetentionScheme } from '../../../shared/policy/parameter-kinds';
import type { Policy } from '../../../shared/policy/policy';
import { useLanguage, useMessages } from '../../i18n';
import { Segmented } from '../../ui/Segmented';
import { stylesOf } from '../../ui/styles-of';
import type { TakeChange } from './change-policy';
import { ParameterSection } from './ParameterSection';
import policySheet from './policy.module.css';
import { AddButton, RemoveButton } from './RowButtons';
import { RatioInput, ScoreInput } from './ValueInput';

const css = stylesOf(policySheet);

type TakeScheme = (scheme: RetentionScheme) => string | null;

interface RetentionProps {
  readonly policy: Policy;
  readonly take: TakeChange | null;
}

/** How the assessment score becomes the retention ratio. */
export function RetentionParameter({ policy, take }: RetentionProps): ReactNode {
  const { policy: words } = useMessages();
  const scheme = policy.retention.value;
  const takeScheme: TakeScheme | null =
    take === null ? null : (value) => take({ parameter: 'retention', value });
  return (
    <ParameterSection
      policy={policy}
      parameter="retention"
      isReadOnly={take === null}
      value={
        takeScheme === null ? (
          <span>{words.schemes[scheme.kind]}</span>
        ) : (
          <Segmented
            size="small"
            value={scheme.kind}
            aria-label={words.schemeLabel}
            data-testid="policy-scheme"
            options={(['flat', 'tiers'] as const).map((value) => ({
              value,
              label: words.schemes[value],
            }))}
            onChange={() => {
              takeScheme(scheme.kind === 'flat' ? asTiers(scheme) : asFlat(scheme));
            }}
          />
        )
      }
    >
      {scheme.kind === 'flat' ? (
        <FlatValues scheme={scheme} take={takeScheme} />
      ) : (
        <TierTable scheme={scheme} take={takeScheme} />
      )}
    </ParameterSection>
  );
}

interface FlatProps {
  readonly scheme: FlatScheme;
  readonly take: TakeScheme | null;
}

function FlatValues({ scheme, take }: FlatProps): ReactNode {
  const { common, policy: words } = useMessages();
  const language = useLanguage();
  const { passMark, ratio } = scheme;
  return (
    <dl className={css('policy-pairs')}>
      <dt>{words.passMark}</dt>
      <dd data-testid="policy-pass-mark-value" data-value={passMark}>
        {take === null ? (
          formatScore(passMark, language)
        ) : (
          <ScoreInput
            value={passMark}
            label={words.passMark}
            testId="policy-pass-mark"
            onTake={(value) => take({ ...scheme, passMark: value })}
          />
        )}{' '}
        {common.units.points}
      </dd>
      <dt>{words.flatRatio}</dt>
      <dd data-testid="policy-flat-ratio-value" data-value={ratio}>
        {take === null ? (
          formatRatio(ratio, language)
        ) : (
          <RatioInput
            value={ratio}
            label={words.flatRatio}
            testId="policy-flat-ratio"
            onTake={(value) => take({ ...scheme, ratio: value })}
          />
        )}
      </dd>
    </dl>
  );
}

interface TierTableProps {
  readonly scheme: TierScheme;
  readonly take: TakeScheme | null;
}

function TierTable({ scheme, take }: TierTableProps): ReactNode {
  const { policy: words } = useMessages();
  const longer = addTier(scheme);
  return (
    <div className={css('policy-rows is-tiers')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.minScore}</th>
            <th scope="col">{words.tierRatio}</th>
            {take !== null && <td />}
          </tr>
        </thead>
        <tbody>
          {sortedTiers(scheme).map((_, index) => (
            <TierRow key={index} scheme={scheme} index={index} take={take} />
          ))}
        </tbody>
      </table>
      {take !== null && longer !== null && (
        <AddButton
          text={words.addTier}
          label={words.addTier}
          testId="policy-add-tier"
          onAdd={() => {
            take(longer);
          }}
        />
      )}
    </div>
  );
}

function TierRow({ scheme, index, take }: TierTableProps & { readonly index: number }): ReactNode {
  const { common, policy: words } = useMessages();
  const language = useLanguage();
  const tier = sortedTiers(scheme)[index];
  if (tier === undefined) return null;
  const { minScore, ratio } = tier;
  const row = index + 1;
  if (take === null) {
    return (
      <tr>
        <th scope="row">{words.scoreFrom({ score: formatScore(minScore, language) })}</th>
        <td data-testid={`policy-tier-ratio-${String(index)}`} data-value={ratio}>
          {formatRatio(ratio, language)}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">
        {words.atLeast}{' '}
        <ScoreInput
          value={minScore}
          label={words.minScoreLabel({ row })}
          testId={`policy-tier-score-${String(index)}`}
          onTake={(value) => take(changeTier(scheme, index, { minScore: value }))}
        />{' '}
        {common.units.points}
      </th>
      <td>
        <RatioInput
          value={ratio}
          label={words.tierRatioLabel({ row })}
          testId={`policy-tier-ratio-${String(index)}`}
          onTake={(value) => take(changeTier(scheme, index, { ratio: value }))}
        />
      </td>
      <td>
        {scheme.tiers.length > 1 && (
          <RemoveButton
            label={words.removeTierOf({ row })}
            testId={`policy-remove-tier-${String(index)}`}
            onRemove={() => {
              take(removeTier(scheme, index));
            }}
          />
        )}
      </td>
    </tr>
  );
}
