import { Segmented as AntSegmented, type SegmentedProps } from 'antd';
import type { ReactNode } from 'react';

/** One of a few words that stand side by side. */
export function Segmented<Value extends string | number>(props: SegmentedProps<Value>): ReactNode {
  return <AntSegmented<Value> {...props} />;
}
