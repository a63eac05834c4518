import type { ThemeConfig } from 'antd';

/** The colours of the paper, the ink and the two outcomes; the same values stand in base.css as variables. */
export const colors = {
  ink: '#1b1f24',
  secondary: '#57606a',
  tertiary: '#656d76',
  line: '#e6e8eb',
  faintLine: '#eef0f2',
  accent: '#0958d9',
  accentDark: '#0747b3',
  winners: '#7d9fd8',
  surplus: '#0b7a4b',
  deficit: '#b4232a',
  deficitDark: '#7d171c',
  redLine: '#b26a00',
  redLineText: '#8a5200',
  paper: '#ffffff',
} as const;

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
    colorBorder: '#d5d9de',
    borderRadius: 6,
    fontFamily,
    fontSize: 14,
    controlHeight: 30,
    controlHeightSM: 24,
  },
  components: {
    Select: { optionSelectedBg: '#eaf1fd', fontSize: 13 },
    Button: { primaryShadow: 'none', defaultShadow: 'none' },
  },
};
