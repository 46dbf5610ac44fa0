// Are the words of a text found where they stand, folded, and joined as they were?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWord, type Word, wordsOf } from '../../src/text/words.ts';

const shown = (text: string): string =>
  wordsOf(text, 0, text.length)
    .map(({ folded, shape, joint }: Word) => `${joint} ${folded} ${shape}`)
    .join(' | ');

const cases: readonly (readonly [title: string, text: string, expected: string])[] = [
  [
    'a hyphen between names parts them',
    'Belarus-Kazakhstan trade',
    'start belarus capital | hyphen kazakhstan capital | space trade lower',
  ],
  [
    'a possessive ending belongs to no word',
    "Kazakhstan's KTZ, Belarus' House",
    'start kazakhstan capital | possessive ktz upper | comma belarus capital | possessive house capital',
  ],
  ['a possessive before a comma is a comma', "Kazakhstan's, too", 'start kazakhstan capital | comma too lower'],
  ['an apostrophe inside a word stays in it', 'Sana’a', 'start sanaa capital'],
  [
    'initials go on',
    'A. Lis and N.Petrov',
    'start a upper1 | initial lis capital | space and lower | space n upper1 | initial petrov capital',
  ],
  ['the stops of U.S. are part of it', 'the U.S. Senate', 'start the lower | space u.s. upper | space senate capital'],
  [
    'a full stop and a blank line are breaks',
    'trade. Minsk\n \nBrest',
    'start trade lower | break minsk capital | break brest capital',
  ],
  ['a hard line break inside a sentence is a space', 'Brest\nOblast', 'start brest capital | space oblast capital'],
  ['quotation marks are marks', 'plant “Kamvol” grew', 'start plant lower | mark kamvol capital | mark grew lower'],
  ['Cyrillic capitals are seen', 'МИНСК, Қазақстан', 'start минск upper | comma қазақстан capital'],
  ['numbers are numbers', '14th, 2017', 'start 14th number | comma 2017 number'],
];

for (const [title, text, expected] of cases) {
  test(title, () => assert.equal(shown(text), expected.replaceAll('upper1', 'capital')));
}

test('every word is the slice that its offsets name', () => {
  const text = "  Türkiye's «Ақорда» – Sana'a. ";
  assert.deepEqual(
    wordsOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end)),
    ['Türkiye', 'Ақорда', "Sana'a"],
  );
});

test('folding takes the marks off Latin letters and keeps those of Kazakh and Belarusian', () => {
  assert.deepEqual(['Türkiye', 'Łódź', 'Алёна', 'Ўладзімір', 'Қазақстан', "Yel'nya"].map(foldWord), [
    'turkiye',
    'lodz',
    'алена',
    'ўладзімір',
    'қазақстан',
    'yelnya',
  ]);
});

test('a line of a million characters is read in time', () => {
  const text = "A.'s-".repeat(200_000);
  const began = process.cpuUsage().user;
  wordsOf(text, 0, text.length);
  assert.ok(process.cpuUsage().user - began < 2_000_000);
});
