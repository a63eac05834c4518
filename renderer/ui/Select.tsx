import { Select as AntSelect, type SelectProps } from 'antd';
import type { DefaultOptionType } from 'antd/es/select';
import type { ReactNode } from 'react';

/** One of a list that opens. */
export function Select<Value, Option extends DefaultOptionType = DefaultOptionType>(
  props: SelectProps<Value, Option>,
): ReactNode {
  return <AntSelect<Value, Option> {...props} />;
}
