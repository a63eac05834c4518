import type { ThemeConfig } from 'antd';

import { colors } from './colors';

/** In single quotes: the drawing library puts it into attributes of an SVG as it is. */
export const fontFamily =
  "'Microsoft YaHei UI','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif";

export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: colors.accent,
    // Lighter under the pointer, as is the custom, white words on it would be too pale to read.
    colorPrimaryHover: colors.accentDark,
    colorLinkHover: colors.accentDark,
    colorInfo: colors.accent,
    colorLink: colors.accent,
    colorError: colors.deficit,
    colorText: colors.ink,
    colorTextSecondary: colors.secondary,
    colorTextTertiary: colors.tertiary,
    colorTextPlaceholder: colors.tertiary,
    colorTextDescription: colors.tertiary,
    colorBorder: colors.fieldLine,
    borderRadius: 6,
    fontFamily,
    fontSize: 14,
    controlHeight: 30,
    controlHeightSM: 24,
  },
  components: {
    Select: { optionSelectedBg: colors.accentSoft, fontSize: 13 },
    Button: { primaryShadow: 'none', defaultShadow: 'none' },
  },
};
