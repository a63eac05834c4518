import { Switch as AntSwitch, type SwitchProps } from 'antd';
import type { ReactNode } from 'react';

export function Switch(props: SwitchProps): ReactNode {
  return <AntSwitch {...props} />;
}
