// Which dates are written in figures alone, the same in every language?
import type { DayForm } from './form.ts';
import { writeLanguage } from './recognise.ts';
import { type RuleText, writeRules } from './rule.ts';

const RULES: readonly RuleText[] = [
  {
    name: 'iso',
    opens: ['NUMBER'],
    example: '2016-12-13',
    pattern: '(?<year>(?:1[5-9]|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)(?![\\d-])',
    read: readDay,
  },
  {
    name: 'dotted',
    opens: ['NUMBER'],
    example: '11.09.2018',
    pattern: '(?<day>\\d{1,2})[./](?<month>\\d{1,2})[./](?<year>(?:1[5-9]|20)\\d\\d)(?![\\d/])',
    read: readDay,
  },
];

export const NUMERIC_DATES = writeRules({}, RULES);

/** Only what the calendar has: `11.13.2018` is no date here, whatever order the writer had in mind. */
function readDay({ year, month, day }: Readonly<Record<string, string | undefined>>): DayForm | null {
  const [numberOfMonth, numberOfDay] = [Number(month), Number(day)];
  if (numberOfMonth < 1 || numberOfMonth > 12 || numberOfDay < 1 || numberOfDay > 31) return null;
  return {
    form: 'day',
    year: { said: 'number', year: Number(year) },
    month: numberOfMonth,
    day: numberOfDay,
    weekday: null,
  };
}

/** A language of which no words are known. */
export const FIGURE_DATES = writeLanguage(
  NUMERIC_DATES,
  // No month or weekday begins with nothing.
  { notAfter: "[\\w$€£¥#/:@=.,'’-]", months: '(?!)', weekdays: '(?!)' },
  { wrappers: [], link: / ?[-–—] ?/y, linkMeans: () => true },
);
