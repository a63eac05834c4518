import { Input, type InputProps } from 'antd';
import type { ReactNode } from 'react';

/** A text that holds as it is typed. */
export function TextInput(props: InputProps): ReactNode {
  return <Input {...props} />;
}
