import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followPlans, type Outcome, type ToldEvent } from '../../src/archive/planned-events.ts';
import type { EventSubject } from '../../src/article/dated.ts';

const COMMISSION: EventSubject = {
  kind: 'commission',
  names: ['belarus', 'ruritan'],
  words: ['intergo'],
  number: null,
  places: [],
  moved: false,
};

/** @param date `..` stands for a report without a day */
function told(
  published: string | null,
  status: ToldEvent<string>['status'],
  date: string | null,
  subject: Partial<EventSubject> = {},
): ToldEvent<string> {
  const bounded = status === 'bounded' && published !== null ? `../${published}` : date;
  return { where: `${published} ${status}`, published, status, date: bounded, subject: { ...COMMISSION, ...subject } };
}

function shown({ verdict, date, report, tier, elsewhere }: Outcome<string>): string {
  const where = elsewhere ? ', elsewhere' : '';
  return verdict === 'no-report' ? verdict : `${verdict} ${date} (${tier}${where}) by ${report?.where}`;
}

const PLAN = told('2018-09-11', 'planned', '2018-11', { number: 14, places: ['vodny'] });

const CASES: readonly (readonly [name: string, later: readonly ToldEvent<string>[], expected: string])[] = [
  ['nothing later', [], 'no-report'],
  [
    'the same meeting by its number, on a day of that month',
    [told('2018-11-24', 'occurred', '2018-11-23', { number: 14, places: ['vodny'] })],
    'held 2018-11-23 (sure) by 2018-11-24 occurred',
  ],
  [
    'the same body at the same place, not counted',
    [told('2018-11-24', 'occurred', '2018-11-23', { places: ['vodny'] })],
    'held 2018-11-23 (sure) by 2018-11-24 occurred',
  ],
  [
    'told as past without a day, at another place',
    [told('2018-12-12', 'bounded', null, { words: ['intergo', 'trade', 'economi'], places: ['prystan'] })],
    'held ../2018-12-12 (likely, elsewhere) by 2018-12-12 bounded',
  ],
  ['told as past without a day, half a year later', [told('2019-05-12', 'bounded', null)], 'no-report'],
  ['told as past before it was due', [told('2018-10-12', 'bounded', null)], 'no-report'],
  [
    'another meeting of the same body',
    [told('2018-11-24', 'occurred', '2018-11-23', { number: 13, places: ['vodny'] })],
    'no-report',
  ],
  [
    'a body of two other countries',
    [told('2018-11-24', 'occurred', '2018-11-23', { names: ['freedon', 'ruritan'], places: ['vodny'] })],
    'no-report',
  ],
  ['another kind of thing', [told('2018-11-24', 'occurred', '2018-11-23', { kind: 'forum' })], 'no-report'],
  [
    'words that every second body has',
    [told('2018-11-24', 'occurred', '2018-11-23', { names: ['belarus', 'kazakhs'], words: ['trade'] })],
    'no-report',
  ],
  [
    'said to be put off',
    [told('2018-10-20', 'planned', '2019-02', { moved: true })],
    'moved 2019-02 (likely) by 2018-10-20 planned',
  ],
  [
    'planned by its number for another time',
    [told('2018-10-20', 'planned', '2019-02', { number: 14 })],
    'moved 2019-02 (sure) by 2018-10-20 planned',
  ],
  [
    'reported by its number for another time',
    [told('2019-02-15', 'occurred', '2019-02-14', { number: 14 })],
    'moved 2019-02-14 (sure) by 2019-02-15 occurred',
  ],
  ['planned for another time, and perhaps another meeting', [told('2018-10-20', 'planned', '2019-02')], 'no-report'],
  ['announced again for the same time', [told('2018-10-20', 'planned', '2018-11-23', { number: 14 })], 'no-report'],
  ['reported for a whole year', [told('2018-12-20', 'occurred', '2018')], 'no-report'],
  ['a story without a date', [told(null, 'occurred', '2018-11-23', { number: 14 })], 'no-report'],
  ['a story of the same day', [told('2018-09-11', 'occurred', '2018-11-23', { number: 14 })], 'no-report'],
  [
    'put off first, and held after all',
    [
      told('2018-10-20', 'planned', '2018-12', { moved: true }),
      told('2018-11-24', 'occurred', '2018-11-23', { number: 14 }),
    ],
    'held 2018-11-23 (sure) by 2018-11-24 occurred',
  ],
  [
    'two reports: the first that tells of it',
    [
      told('2018-11-26', 'occurred', '2018-11-23', { number: 14 }),
      told('2018-11-24', 'occurred', '2018-11-23', { number: 14 }),
    ],
    'held 2018-11-23 (sure) by 2018-11-24 occurred',
  ],
];

for (const [name, later, expected] of CASES) {
  test(`what became of a planned meeting: ${name}`, () => {
    for (const events of [
      [PLAN, ...later],
      [...later, PLAN],
    ]) {
      const outcome = followPlans(events).find(({ planned }) => planned === PLAN);
      assert.equal(outcome === undefined ? null : shown(outcome), expected);
    }
  });
}

test('a plan of a story without a date, or for a day that had been, is not followed', () => {
  assert.deepEqual(followPlans([told(null, 'planned', '2018-11'), told('2018-12-11', 'planned', '2018-11')]), []);
});

test('thousands of plans of one body are followed in no time', () => {
  const days = Array.from({ length: 8000 }, (_, at) => {
    const day = `${1900 + Math.floor(at / 80)}-${String((Math.floor(at / 20) % 4) * 3 + 1).padStart(2, '0')}-${String((at % 20) + 1).padStart(2, '0')}`;
    return told(day, at % 2 === 0 ? 'planned' : 'occurred', day);
  });
  const begun = process.cpuUsage();
  followPlans(days);
  const { user, system } = process.cpuUsage(begun);
  assert.ok((user + system) / 1_000_000 < 5);
});
