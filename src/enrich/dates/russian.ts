// How is Russian searched for dates: where may one begin, and which words lie around one?
import { NUMERIC_DATES } from './numeric.ts';
import { writeLanguage } from './recognise.ts';
import { RUSSIAN_DAYS } from './russian-days.ts';
import { RUSSIAN_RELATIVE } from './russian-relative.ts';

const EDGE = /(?:кон(?:ец|ца|цу|це|цом)|начал(?:о|а|у|е|ом)) /iy;
const PART = /середин(?:а|ы|е|у|ой) /iy;
const WHOLE = /(?:(?<year>года|г\.)|(?<month>месяца)|(?<week>недели)|(?<quarter>квартала))(?![а-яё])/iy;

export const RUSSIAN_DATES = writeLanguage(
  [...RUSSIAN_DAYS, ...RUSSIAN_RELATIVE, ...NUMERIC_DATES],
  {
    notAfter: '[\\w\\u0400-\\u04ff$€£¥#/:@=]|\\d[.,]|[A-Za-z\\u0400-\\u04ff]-',
    months: 'янв|фев|мар|апр|ма[йяеюё]|июн|июл|авг|сен|окт|ноя|дек',
    weekdays: 'понед|вторник|сред[уаы]|четверг|пятниц|суббот|воскр',
  },
  {
    wrappers: [
      {
        rule: 'date/edge',
        opens: ['конец', 'конц', 'начал'],
        pattern: EDGE,
        lead: null,
        whole: WHOLE,
        wrap: (of, words) => ({ form: 'edge', edge: /^кон/i.test(words) ? 'end' : 'start', of }),
      },
      {
        rule: 'date/part',
        opens: ['середин'],
        pattern: PART,
        lead: null,
        whole: null,
        wrap: (of) => ({ form: 'part', of }),
      },
    ],
    link: / ?[-–—‑−] ?| (?:по|до) /y,
    linkMeans: (link, before) => /[-–—‑−]/.test(link) || /(?:^|[^а-яё])со? $/i.test(before),
  },
);
