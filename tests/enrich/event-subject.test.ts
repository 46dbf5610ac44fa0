import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../src/enrich/dates.ts';
import { subjectOf } from '../../src/enrich/event-subject.ts';
import { findEvents } from '../../src/enrich/events.ts';
import { EMPTY_ALMANAC } from '../../src/knowledge/almanac.ts';
import { articleOf } from './article-of.ts';

/** What each event of the text is about, in short: `commission belarus ruritan intergo no. 14 at vodny, put off`. */
function subjectsIn(text: string, published = '2018-09-11'): (string | null)[] {
  const article = articleOf(text);
  const context = { published, datelineDate: null, lang: 'en', almanac: EMPTY_ALMANAC };
  return findEvents(article, findDates(article, context), context).map((event) => {
    const subject = subjectOf(article, event);
    if (subject === null) return null;
    const { kind, names, words, number, places, moved } = subject;
    const parts = [
      kind,
      ...names,
      ...words,
      number === null ? '' : `no. ${number}`,
      places.length > 0 ? `at ${places}` : '',
    ];
    return `${parts.filter((part) => part !== '').join(' ')}${moved ? ', put off' : ''}`;
  });
}

const CASES: readonly (readonly [name: string, text: string, expected: readonly (string | null)[]])[] = [
  [
    'a body that meets, with its number and place',
    'The 14th meeting of the Ruritania-Belarus intergovernmental commission on trade will be held in Vodny on 5 November.',
    ['commission belarus ruritan intergo trade no. 14 at vodny'],
  ],
  [
    'the meeting, by the sentence before, and its place by the one after',
    'Trade will be on the agenda of the 14th meeting of the Ruritania-Belarus intergovernmental commission. The meeting was postponed from September to November. The commission is expected to meet in Vodny.',
    ['commission belarus ruritan intergo no. 14 at vodny, put off'],
  ],
  [
    'what stands before the clause in its own sentence',
    'The Ruritania-Belarus intergovernmental commission, which regular meeting took place in Prystan, is a good tool.',
    ['commission belarus ruritan intergo at prystan'],
  ],
  [
    'a number in Roman figures, or in words',
    'The XIII Steppe Harvest Festival will open on 3 October, the fifth Steppe Media Forum opens on 4 October.',
    ['festival harvest steppe no. 13', 'forum media steppe no. 5'],
  ],
  [
    'a visit, by who comes to whom',
    'President Aidar Seitov will pay a state visit to Ruritania on 22-23 October.',
    ['visit aidar ruritan seitov'],
  ],
  [
    'a committee that somebody chairs',
    'Oleg Zhuk, Chairman of the Vodny Executive Committee, will speak on 3 October.',
    [null],
  ],
  ['a council that decides something', 'The Vodny District Council adopted the plan on 3 September.', [null]],
  ['nothing that could be known again', 'The meeting will be held on 3 October.', [null]],
  [
    'the date of another clause',
    'The minister visited the plant on 3 September ahead of it, and the Steppe Media Forum will open on 5 October.',
    [null, 'forum media steppe'],
  ],
];

for (const [name, text, expected] of CASES) {
  test(`what an event is: ${name}`, () => assert.deepEqual(subjectsIn(text), expected));
}
