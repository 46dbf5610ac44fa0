// How is English searched for dates: where may one begin, and which words lie around one?
import { ENGLISH_DAYS } from './english-days.ts';
import { ENGLISH_RELATIVE } from './english-relative.ts';
import { ENGLISH_VAGUE } from './english-vague.ts';
import type { DateForm } from './form.ts';
import { NUMERIC_DATES } from './numeric.ts';
import { writeLanguage } from './recognise.ts';

const PART = /(?:early|earlier|late|later|mid|middle of)(?:[- ](?:on |in )?)(?:the )?/iy;
const EDGE = /(?<edge>end|beginning|start|close|outset)(?:[- ]of[- ]|-)(?:the )?/iy;
const WHOLE =
  /(?:calendar )?(?:(?<year>year)|(?<month>month)|(?<week>week)|(?<quarter>quarter)|(?<decade>decade))(?![\w-])/iy;
const CHANGED = /(?:postpone|move|delay|reschedule|shift|transfer|change|defer)\w*(?: from)? $/i;
const LINK = / ?[-–—‑−] ?| (?:to|till|until|through|and) (?:the )?/y;

export const ENGLISH_DATES = writeLanguage(
  [...ENGLISH_DAYS, ...ENGLISH_RELATIVE, ...ENGLISH_VAGUE, ...NUMERIC_DATES],
  {
    // A number that is part of an amount, a time, an address or a name: `$2000`, `18:49`, `/2018/`, `EXPO-2017`.
    notAfter: "[\\w$€£¥#/:@=]|\\d[.,'’]|[A-Za-z]-",
    // No word that only begins like one: "month", "decade", "market".
    months:
      'jan(?:uary|\\b)|feb(?:ruary|\\b)|mar(?:ch|\\b)|apr(?:il|\\b)|may(?![a-z])|jun(?:e|\\b)|jul(?:y|\\b)|aug(?:ust|\\b)|sept?(?:ember|\\b)|oct(?:ober|\\b)|nov(?:ember|\\b)|dec(?:ember|\\b)',
    weekdays: 'mon(?:day|\\b)|tue(?:s|\\b)|wed(?:nes|\\b)|thu(?:r|\\b)|fri(?:day|\\b)|sat(?:ur|\\b)|sun(?:day|\\b)',
  },
  {
    wrappers: [
      {
        rule: 'date/edge',
        opens: ['end', 'beginning', 'start', 'close', 'outset'],
        pattern: EDGE,
        lead: /(?:^|[^A-Za-z])(the )$/i,
        whole: WHOLE,
        wrap: wrapEdge,
      },
      {
        rule: 'date/part',
        opens: ['early', 'earlier', 'late', 'mid'],
        pattern: PART,
        lead: null,
        whole: null,
        wrap: (of) => ({ form: 'part', of }),
      },
    ],
    link: LINK,
    linkMeans: (link, before, kind) => {
      if (/[-–—‑−]|through/.test(link)) return true;
      if (link.includes('and')) return /\bbetween $/i.test(before);
      // "March 30 to April 1" are days of a range even without "from"; months alone may be a plan that was changed.
      return (kind !== 'month' || /\bfrom $/i.test(before)) && !CHANGED.test(before);
    },
  },
);

function wrapEdge(of: DateForm, words: string): DateForm {
  return { form: 'edge', edge: /^(?:end|close)/i.test(words) ? 'end' : 'start', of };
}
