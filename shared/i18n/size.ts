import { formatter } from './formatter.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** 18.4 GB: in the largest unit that is at least one. A thousand bytes are a kilobyte, as on the bill. */
export function sizeOf({ locale }: { readonly locale: string }, bytes: number): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const options = { style: 'unit', unit: UNITS[step]!, maximumFractionDigits: 1 } as const;
  return formatter(Intl.NumberFormat, locale, options).format(bytes / 1000 ** step);
}
