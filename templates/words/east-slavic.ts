// What do Russian and Belarusian count and date alike?

/**
 * The form of a noun after a number: one of three, and from 11 to 14 always the third.
 *
 * @example plural(2, 'сообщение', 'сообщения', 'сообщений') // '2 сообщения'
 */
export function plural(count: number, one: string, few: string, many: string): string {
  const [ten, hundred] = [count % 10, count % 100];
  const isTeen = hundred >= 11 && hundred <= 14;
  const form = ten === 1 && !isTeen ? one : ten >= 2 && ten <= 4 && !isTeen ? few : many;
  return `${spacedNumber(count)} ${form}`;
}

/** Thousands stand apart by a space that does not break; four digits stand together. @example spacedNumber(18840) // '18 840' */
export function spacedNumber(value: number): string {
  return value < 10_000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00A0');
}

/** @example shortYear('2016') // '2016 г.' */
export function shortYear(year: string | null): string | null {
  return year === null ? null : `${year} ${year.includes('–') ? 'гг.' : 'г.'}`;
}
