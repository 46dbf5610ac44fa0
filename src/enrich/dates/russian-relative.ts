// Which Russian words count from the day of writing, or from a date named before?

import type { DateForm } from './form.ts';
import { type Blanks, type RuleText, writeRules } from './rule.ts';
import { COUNT_WORDS, countOf, RUSSIAN, readSaidYear, unitOf, weekdayNumber, yearsAway } from './russian-words.ts';

const RULES: readonly RuleText[] = [
  {
    name: 'same-period',
    opens: ['аналогичн', 'соответствующ', 'тот же', 'того же', 'тем же', 'том же', 'такой же'],
    example: 'к аналогичному периоду прошлого года',
    pattern:
      '(?:аналогичн|соответствующ|т[оеё][тгм]о? же|такой же)[а-яё]{0,3} период[а-яё]{0,2}(?<year> {year}(?: {yearWord})?| {relativeYear})?',
    read: ({ year }) => ({ form: 'same-period', year: readSaidYear(year) }),
  },
  {
    name: 'weekday',
    opens: ['WEEKDAY'],
    example: 'в среду',
    pattern: '{weekday:weekday}',
    lead: 'во? ',
    needsLead: true,
    read: ({ weekday }) => {
      const number = weekdayNumber(weekday);
      return number === null ? null : { form: 'weekday', weekday: number, week: null };
    },
  },
  {
    name: 'today',
    opens: ['сегодня'],
    example: 'Об этом сегодня сообщили в министерстве',
    pattern: 'сегодня(?![а-яё-])',
    read: () => ({ form: 'today' }),
  },
  {
    name: 'day-of-writing',
    opens: ['вчера', 'завтра'],
    example: 'вчера',
    pattern: '(?<day>вчера|завтра)(?![а-яё])',
    read: ({ day }) => relative('day', day?.toLowerCase() === 'вчера' ? -1 : 1),
  },
  {
    name: 'relative',
    opens: ['эт', 'текущ', 'нынешн', 'прошл', 'минувш', 'будущ', 'следующ'],
    example: 'в прошлом году',
    pattern:
      '(?<when>(?:эт|текущ|нынешн|прошл|минувш|будущ|следующ)[а-яё]{2,3}) (?<unit>год[а-яё]{0,2}|г\\.|месяц[а-яё]{0,2}|недел[а-яё]{1,2})(?![а-яё])',
    lead: 'в |на ',
    read: ({ when, unit }) => relative(unitOf(unit?.replace('г.', 'год')), yearsAway(when ?? '')),
  },
  {
    name: 'ago',
    opens: ['NUMBER', ...COUNT_WORDS],
    example: 'три года назад',
    pattern: '(?<least>{count}(?:{dash}| или ))?{count:count} {unit:unit} назад(?![а-яё])',
    read: readAgo,
  },
  {
    name: 'ago',
    opens: ['год назад', 'месяц назад', 'неделю назад'],
    example: 'год назад',
    pattern: '{unit:unit} назад(?![а-яё])',
    read: readAgo,
  },
];

export const RUSSIAN_RELATIVE = writeRules(
  RUSSIAN,
  RULES.map((rule) => ({ ...rule, ignoreCase: true })),
);

function relative(unit: ReturnType<typeof unitOf>, count: number): DateForm {
  return { form: 'relative', unit, count, approximate: false };
}

function readAgo({ least, count, unit }: Blanks): DateForm | null {
  const grain = unitOf(unit);
  const number = count === undefined ? 1 : countOf(count);
  if (least !== undefined || grain === 'hour') return { form: 'vague', type: 'past', duration: null };
  const approximate = grain === 'week' || grain === 'decade' || (number >= 20 && number % 10 === 0);
  return { form: 'relative', unit: grain, count: -number, approximate };
}
