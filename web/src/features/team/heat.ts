/** How much a number is of the largest of its column, in steps of 0 (nothing) to 4: a shade says it beside the number. */
export function shade(points: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (points <= 0 || most <= 0) return 0;
  return Math.min(4, Math.max(1, Math.ceil((points / most) * 4))) as 1 | 2 | 3 | 4;
}

/** Points of a line through values from 0 to 100, in a box of width by height; one value is a flat line. */
export function linePoints(values: number[], width: number, height: number): string {
  const xs = values.length === 1 ? [0, width] : values.map((_, i) => (i * width) / (values.length - 1));
  return xs
    .map(
      (x, i) =>
        `${round(x)},${round(height - (clamp(values[Math.min(i, values.length - 1)] ?? 0) / 100) * height)}`,
    )
    .join(' ');
}

const clamp = (value: number) => Math.min(100, Math.max(0, value));
const round = (value: number) => Math.round(value * 10) / 10;
