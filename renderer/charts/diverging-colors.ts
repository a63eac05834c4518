import { colors } from '../ui/colors';

/** A cell's colour, and the ink that is read on it. */
export interface CellColors {
  readonly fill: string;
  readonly ink: string;
}

type Channels = readonly [red: number, green: number, blue: number];

const NEUTRAL = channelsOf(colors.sheet);
const SURPLUS = channelsOf(colors.surplus);
const DEFICIT = channelsOf(colors.deficit);
/** Even a small amount is told from zero. */
const LEAST_PART = 0.08;
const READABLE = 4.5;

/**
 * White at zero, greener the larger a surplus, redder the larger a deficit; both by the same measure, so that equal
 * depths mean equal amounts. `largest` is the greatest size of an amount.
 */
export function divergingColors(amount: number, largest: number): CellColors {
  const part = largest === 0 ? 0 : Math.min(1, Math.abs(amount) / largest);
  const depth = amount === 0 ? 0 : LEAST_PART + (1 - LEAST_PART) * part;
  const channels = mixed(NEUTRAL, amount < 0 ? DEFICIT : SURPLUS, depth);
  return { fill: `rgb(${channels.join(',')})`, ink: inkOn(channels) };
}

/** In the middle depths only pure black is read well enough. */
function inkOn(channels: Channels): string {
  const inks = [colors.ink, colors.paper];
  return inks.find((ink) => contrast(channels, channelsOf(ink)) >= READABLE) ?? colors.darkestInk;
}

/** Of a colour as the sheet writes it, in six digits. */
function channelsOf(color: string): Channels {
  const channel = (at: number): number => parseInt(color.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function mixed(from: Channels, to: Channels, part: number): Channels {
  const channel = (index: 0 | 1 | 2): number =>
    Math.floor(from[index] + (to[index] - from[index]) * part + 0.5);
  return [channel(0), channel(1), channel(2)];
}

/** The contrast ratio of WCAG 2. */
export function contrast(left: Channels, right: Channels): number {
  const [darker = 0, lighter = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
