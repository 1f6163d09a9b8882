/** How far two colours stand apart, by WCAG 2.2: 1 is the same, 21 is black on white. Colours are `#rrggbb`. */
export function contrast(ink: string, paper: string): number {
  const [light, dark] = [luminance(ink), luminance(paper)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Below this nobody reads a word: light grey (#dddddd) on white has 1.36. */
export const unreadable = 1.3;

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
}

function linear(colour: string, at: number): number {
  const share = parseInt(colour.slice(at, at + 2), 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
