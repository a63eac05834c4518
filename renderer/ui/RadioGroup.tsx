import { Radio, type RadioGroupProps } from 'antd';
import type { ReactNode } from 'react';

/** One of a few, each with its button. */
export function RadioGroup(props: RadioGroupProps): ReactNode {
  return <Radio.Group {...props} />;
}
