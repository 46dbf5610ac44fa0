import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import oracle from 'edtf';
import fc from 'fast-check';
import { parseEdtf } from '../../src/article/edtf.ts';
import { formatIso, type PlainDate } from '../../src/article/plain-date.ts';

function iso(date: PlainDate | null | undefined): string {
  return date == null ? '-' : formatIso(date);
}

describe('a date that EDTF can say', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['2016-12-13', 'day', '2016-12-13', '2016-12-13'],
    ['2016-02-29', 'day', '2016-02-29', '2016-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['2016-12', 'month', '2016-12-01', '2016-12-31'],
    ['2015-02', 'month', '2015-02-01', '2015-02-28'],
    ['2016-02-XX', 'month', '2016-02-01', '2016-02-29'],
    ['2016', 'year', '2016-01-01', '2016-12-31'],
    ['2016-XX', 'year', '2016-01-01', '2016-12-31'],
    ['2016-XX-XX', 'year', '2016-01-01', '2016-12-31'],
    ['201X', 'decade', '2010-01-01', '2019-12-31'],
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
    ['201X-02-29', 'day', '2012-02-29', '2016-02-29'],
    ['201X-05-30', 'day', '2010-05-30', '2019-05-30'],
    ['XXXX-11-23', 'day', '-', '-'],
    ['XXXX-02-29', 'day', '-', '-'],
    ['XXXX-11', 'month', '-', '-'],
    ['2016-21', 'season', '2016-03-01', '2016-05-31'],
    ['2016-22', 'season', '2016-06-01', '2016-08-31'],
    ['2016-23', 'season', '2016-09-01', '2016-11-30'],
    ['2016-24', 'season', '2016-01-01', '2017-02-28'],
    ['2015-24', 'season', '2015-01-01', '2016-02-29'],
    ['2016-12-13/2016-12-15', 'interval', '2016-12-13', '2016-12-15'],
    ['2016/2017-02', 'interval', '2016-01-01', '2017-02-28'],
    ['2016-12/..', 'interval', '2016-12-01', '-'],
    ['/2016-12', 'interval', '-', '2016-12-31'],
    ['[2016-05-30,2017-05-30]', 'set', '2016-05-30', '2017-05-30'],
    ['[2018, 2016-05]', 'set', '2016-05-01', '2018-12-31'],
    ['[2016..2018]', 'set', '2016-01-01', '2018-12-31'],
    ['[..2016,2018]', 'set', '-', '2018-12-31'],
    ['[XXXX-05-30,2018]', 'set', '-', '-'],
  ];
  for (const [text, form, earliest, latest] of cases) {
    it(`${text} is a ${form} from ${earliest} to ${latest}`, () => {
      const { date } = parseEdtf(text);
      assert.deepEqual([date?.form, iso(date?.earliest), iso(date?.latest)], [form, earliest, latest]);
      assert.equal(date?.text, text);
    });
  }

  it('says that it is uncertain, approximate or both', () => {
    const marks = ['2016', '2016?', '2016-12~', '2016-12-13%', '2016/2017~', '2016/2017%'].map((text) => {
      const { date } = parseEdtf(text);
      return `${text} ${date?.isUncertain} ${date?.isApproximate}`;
    });
    assert.deepEqual(marks, [
      '2016 false false',
      '2016? true false',
      '2016-12~ false true',
      '2016-12-13% true true',
      '2016/2017~ false true',
      '2016/2017% true true',
    ]);
  });
});

describe('what is no date', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['2013-02-29', 'a day from 01 to 28 in 2013-02'],
    ['1900-02-29', 'a day from 01 to 28 in 1900-02'],
    ['XXXX-02-30', 'a day from 01 to 29 in XXXX-02'],
    ['2016-06-31', 'a day from 01 to 30 in 2016-06'],
    ['2016-06-00', 'a day from 01 to 30 in 2016-06'],
    ['2013-13-01', 'a month from 01 to 12, or a season from 21 (spring) to 24 (winter)'],
    ['2013-00', 'a month from 01 to 12, or a season from 21 (spring) to 24 (winter)'],
    ['2016-21-05', 'no day after a season'],
    ['2016-XX-05', 'a month before the day'],
    ['XXXX', 'a month after a year that is not known'],
    ['XXXX-22', 'a season of a known year'],
    ['2016/12/13', '2016-12-13 (EDTF)'],
    ['2016-1-5', '2016-01-05 (EDTF)'],
    ['2016.12.13', '2016-12-13 (EDTF)'],
    ['13.12.2016', '2016-12-13 (EDTF)'],
    ['13 December 2016', 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)'],
    ['yesterday', 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)'],
    ['', 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)'],
    ['2016-12-13T18:49', 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)'],
    [' 2016', 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)'],
    ['2016\n', 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)'],
    ['２０１６', 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)'],
    ['2017/2016', 'an end after the beginning'],
    ['2016-12-13/2016-12-13', 'an end after the beginning'],
    ['2016-13/2017', 'a month from 01 to 12, or a season from 21 (spring) to 24 (winter)'],
    ['2015/2016/2017', 'an interval of two dates, as 2016-12-13/2016-12-15'],
    ['../..', 'a date on one side at least'],
    ['/', 'a date on one side at least'],
    ['XXXX-05-30/2016', 'years that are known'],
    ['2016-21/2016-23', 'months where a season begins or ends an interval'],
    ['[2016?,2017]', 'no ?, ~ or % in a set'],
    ['[2016-21,2017]', 'months instead of a season in a set'],
    ['201X?', 'either an X or one of ?, ~ and %, not both'],
    ['2016-21~', 'a season without ~'],
    ['[201X..2016]', 'no X on either side of ..'],
    ['201X-21', 'a season of a known year'],
    ['[2016', 'a set that ends in ]'],
    ['[]', 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)'],
    ['[2016,2013-02-29]', 'a day from 01 to 28 in 2013-02'],
    ['{2016,2017}', 'square brackets around dates of which one is meant'],
    [`[${'2016,'.repeat(100)}2016]`, 'a date as 2016-12-13, 2016-12 or 2016 (EDTF)'],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text.slice(0, 30))} is refused with a reason`, () => {
      assert.deepEqual(parseEdtf(text), { date: null, expected });
    });
  }
});

describe('against edtf.js', () => {
  const year = fc.constantFrom('2016', '2013', '1900', '2000', '201X', '19XX', 'XXXX', '0987');
  const two = fc.oneof(
    fc.integer({ min: 0, max: 34 }).map((n) => String(n).padStart(2, '0')),
    fc.constant('XX'),
  );
  const mark = fc.constantFrom('', '', '', '?', '~', '%');
  const point = fc
    .tuple(year, fc.option(two), fc.option(two), mark)
    .map(
      ([year, month, day, mark]) =>
        [year, ...(month === null ? [] : [month, ...(day === null ? [] : [day])])].join('-') + mark,
    );
  const end = fc.oneof({ weight: 5, arbitrary: point }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
  const interval = fc.tuple(end, end).map(([from, to]) => `${from}/${to}`);
  const member = fc.oneof(
    { weight: 4, arbitrary: point },
    fc.tuple(point, point).map(([from, to]) => `${from}..${to}`),
  );
  const set = fc.array(member, { minLength: 1, maxLength: 3 }).map((members) => `[${members.join(',')}]`);
  const noise = fc.string({ unit: fc.constantFrom(...'0129X-/.,[]{}?~% T:'), maxLength: 12 });

  it('whatever is taken for a date is one there too', () => {
    fc.assert(
      fc.property(fc.oneof(point, interval, set, noise), (text) => {
        if (parseEdtf(text).date !== null) assert.doesNotThrow(() => oracle(text, { level: 2 }), text);
      }),
      { numRuns: 5000, seed: 11 },
    );
  });

  it('a date begins and ends on the days it has there, seasons and leap days of an unknown year aside', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.oneof(point, interval), (text) => {
        const { date } = parseEdtf(text);
        if (date === null || date.form === 'season' || text.includes('XXXX') || /X-02-29/.test(text)) return;
        const { min, max } = oracle(text, { level: 2 });
        if (date.earliest !== null) assert.equal(iso(date.earliest), dayOf(min), text);
        if (date.latest !== null) assert.equal(iso(date.latest), dayOf(max), text);
        compared += 1;
      }),
      { numRuns: 5000, seed: 12 },
    );
    assert.ok(compared > 1000, `only ${compared} compared`);
  });

  it('a date that is refused is one there only for a reason of ours', () => {
    fc.assert(
      fc.property(point, (text) => {
        if (parseEdtf(text).date !== null || !isTakenThere(text)) return;
        const reason = /XX-\d\d[?~%]?$|X-2[1-4]|^XXXX(-XX)*[?~%]?$|-02-29|^\d{4}-(2[5-9]|3\d|4[01])/;
        assert.match(text, reason);
      }),
      { numRuns: 5000, seed: 13 },
    );
  });
});

function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function isTakenThere(text: string): boolean {
  try {
    oracle(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
}
