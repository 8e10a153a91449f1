import { locale } from './locale';

const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
});
const exact = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const signedTenths = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: 'exceptZero',
});

/** A score from 0 to 100: 54.3 -> "54.3", 60 -> "60.0" */
export function formatScore(score: number): string {
  return tenths.format(score);
}

/** How far a score moved: 1.25 -> "+1.3", -0.5 -> "-0.5", 0 -> "0.0" */
export function formatMove(difference: number): string {
  return signedTenths.format(difference);
}

/** Thousandths of a point, to the last of them: 12345 -> "12.345" */
export function formatThousandths(thousandths: number): string {
  return exact.format(thousandths / 1000);
}

/** A gain in thousandths of a point, to hundredths: 834 -> "+0.83". What is smaller is shown in full: 4 -> "+0.004" */
export function formatGain(thousandths: number): string {
  const small = thousandths !== 0 && Math.abs(thousandths) < 5;
  return small
    ? `${thousandths > 0 ? '+' : ''}${exact.format(thousandths / 1000)}`
    : hundredths.format(thousandths / 1000);
}
