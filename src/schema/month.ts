// A month in words, as absences and searches say it.

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2026-11" → "searched November 2026". */
export function monthName(month: string): string {
  const [year, number] = month.split('-');
  return `searched ${MONTHS[Number(number) - 1] ?? ''} ${year}`;
}
