import { Button as AntButton, type ButtonProps } from 'antd';
import type { ReactNode, RefAttributes } from 'react';

export function Button(
  props: ButtonProps & RefAttributes<HTMLButtonElement | HTMLAnchorElement>,
): ReactNode {
  return <AntButton {...props} />;
}
