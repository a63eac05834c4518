import { type RefObject, useEffect, useState } from 'react';

import { copyChartPicture, type PicturedChart, saveChartPicture } from '../commands/chart-pictures';
import { useMessages } from '../i18n';
import { type ShownTable, tableText } from '../table/shown-table';
import { copyText } from '../ui/copy-text';
import type { MenuEntry } from '../ui/MenuList';
import type { ChartHandle } from './Chart';

interface ChartMenuRequest extends Omit<PicturedChart, 'draw'> {
  readonly handle: RefObject<ChartHandle | null>;
  readonly tables: readonly ShownTable[];
}

interface ChartMenu {
  readonly entries: readonly MenuEntry[];
  /** Whether the table stands in the picture's place. */
  readonly isTable: boolean;
  /** What was done last, for a few seconds. */
  readonly notice: string;
}

const NOTICE_MS = 4000;

/** What can be done with a chart: taken away as a picture or a table, or read as a table. */
export function useChartMenu({ handle, tables, ...words }: ChartMenuRequest): ChartMenu {
  const { frame } = useMessages().charts;
  const [isTable, setIsTable] = useState(false);
  const [notice, setNotice] = useNotice();
  const pictured: PicturedChart = {
    ...words,
    draw: async () => {
      if (handle.current === null) throw new Error('Broken belief: the chart is on the page');
      return handle.current.draw();
    },
  };
  const save = (kind: 'svg' | 'png') => (): void => {
    void saveChartPicture(pictured, kind).then((fileName) => {
      if (fileName !== null) setNotice(frame.saved({ fileName }));
    });
  };
  const copyPicture = (): void => {
    void copyChartPicture(pictured).then((isCopied) => {
      if (isCopied) setNotice(frame.pictureCopied);
    });
  };
  const copyTable = (): void => {
    void copyText(tables.map(tableText).join('\r\n\r\n')).then((isCopied) => {
      if (isCopied) setNotice(frame.tableCopied);
    });
  };
  const switchTable = (): void => {
    setIsTable(!isTable);
  };
  const entries = [
    { key: 'copy-picture', words: frame.copyPicture, onChoose: copyPicture },
    { key: 'svg', words: frame.saveSvg, onChoose: save('svg') },
    { key: 'png', words: frame.savePng, onChoose: save('png') },
    { key: 'copy-table', words: frame.copyTable, onChoose: copyTable },
    {
      key: 'table',
      words: isTable ? frame.showPicture : frame.showTable,
      onChoose: switchTable,
    },
  ];
  return { entries, isTable, notice };
}

function useNotice(): readonly [string, (notice: string) => void] {
  const [notice, setNotice] = useState('');
  useEffect(() => {
    if (notice === '') return;
    const timer = setTimeout(() => {
      setNotice('');
    }, NOTICE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  return [notice, setNotice];
}
