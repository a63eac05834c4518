import { type ReactNode, useMemo } from 'react';

import { boughtOf } from '../../../../shared/plan/bought-in-all';
import type { Variety } from '../../../../shared/plan/plan';
import {
  findLookAlikes,
  type LikenessReason,
} from '../../../../shared/purchases/products/look-alikes';
import { useMessages } from '../../../i18n';
import { TableChoice } from './TableChoice';
import { wholeName } from './whole-name';

interface MergeOtherProps {
  readonly varieties: readonly Variety[];
  readonly varietyId: string;
  readonly value: string;
  readonly onChoose: (varietyId: string) => void;
}

/** The variety to merge another one with; those that look like it stand first, with the reason. */
export function MergeOther({ varieties, varietyId, value, onChoose }: MergeOtherProps): ReactNode {
  const { merge } = useMessages();
  const alike = useMemo(() => likenessesOf(varieties, varietyId), [varieties, varietyId]);
  const others = useMemo(() => {
    const all = varieties.filter(({ id }) => id !== varietyId);
    const isAlike = ({ id }: Variety): boolean => alike.has(id);
    return [...all.filter(isAlike), ...all.filter((variety) => !isAlike(variety))];
  }, [varieties, varietyId, alike]);
  return (
    <TableChoice
      name={merge.other}
      testId="merge-other"
      value={value}
      options={[
        { value: '', words: merge.chooseOther },
        ...others.map((variety) => {
          const reason = alike.get(variety.id);
          const name = wholeName(variety);
          return {
            value: variety.id,
            words: reason === undefined ? name : `${name} (${merge.reasons[reason]})`,
          };
        }),
      ]}
      onChoose={onChoose}
    />
  );
}

function likenessesOf(
  varieties: readonly Variety[],
  varietyId: string,
): ReadonlyMap<string, LikenessReason> {
  const compared = varieties.map((variety) => ({
    key: variety.id,
    genericName: variety.genericName,
    dosageForm: variety.dosageForm,
    batch: variety.batch,
    ...(variety.aliases !== undefined && { aliases: variety.aliases }),
    amountYuan: boughtOf(variety).amountYuan,
  }));
  return new Map(
    findLookAlikes(compared).flatMap(({ key, candidates, reason }) => {
      if (key === varietyId) return candidates.map((id): [string, LikenessReason] => [id, reason]);
      return candidates.includes(varietyId) ? [[key, reason]] : [];
    }),
  );
}
