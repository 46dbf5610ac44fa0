// Does reading take time in proportion to the text, whatever the text is?
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PARSE_KNOWLEDGE } from '../../src/knowledge/parse-knowledge.ts';
import { parseSource } from '../../src/parse/parse.ts';

const MOST_SECONDS = 2;
const MILLION = 1_000_000;
const NOTHING_SETTLED = { provider: null, language: null, encoding: null, rights: null };

function secondsFor(text: string): number {
  const before = process.cpuUsage();
  parseSource({ path: 'wire/a.txt', text, encoding: 'utf-8' }, PARSE_KNOWLEDGE, NOTHING_SETTLED);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const paragraph =
  'Trade between the two oblasts grew by 18% in January-July 2018, the governor said on 11 September 2018, BelTA has learned. “It was more than we planned,” he added.';

const LONG_LINES: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(MILLION),
  'one capital': 'A'.repeat(MILLION),
  'capitals and spaces': 'ABC '.repeat(MILLION / 4),
  spaces: ` date 2016-12-13${' '.repeat(MILLION)}x`,
  'full stops': '.'.repeat(MILLION),
  initials: 'A. '.repeat(MILLION / 3),
  'opening quotation marks': '“'.repeat(MILLION),
  'straight quotation marks': '"a" '.repeat(MILLION / 4),
  brackets: '('.repeat(MILLION),
  'brackets around words': '(BelTA) '.repeat(MILLION / 8),
  slashes: ' / '.repeat(MILLION / 3),
  commas: 'a, '.repeat(MILLION / 3),
  'verbs of saying': 'the minister said, '.repeat(MILLION / 19),
  digits: '1'.repeat(MILLION),
  dates: '23 November 2017, 18:49 '.repeat(MILLION / 24),
  agencies: 'KAZINFORM '.repeat(MILLION / 10),
  'chain of agencies': `ASTANA. ${'KAZINFORM/'.repeat(MILLION / 10)}`,
  dashes: '- '.repeat(MILLION / 2),
  Chinese: '哈通社'.repeat(MILLION / 3),
  'control characters': 'a\u0000'.repeat(MILLION / 2),
  sentences: `${paragraph} `.repeat(MILLION / 170),
};

for (const [name, line] of Object.entries(LONG_LINES)) {
  test(`a million characters in one line are read in two seconds: ${name}`, () => {
    const seconds = secondsFor(line);
    assert.ok(seconds < MOST_SECONDS, `${seconds} s`);
  });
}

const LONG_TEXTS: Readonly<Record<string, string>> = {
  'short lines': 'All news\n',
  stamps: '23 November 2017, 18:49\nA headline of five words\n',
  'stamps with stories': `23 November 2017, 18:49\nA headline of five words\n${paragraph}\n\n`,
  datelines: `MINSK, 23 November (BelTA) – ${paragraph}\n\n`,
  'headings of other stories': 'Read also\nA headline of five words\n',
  'blank lines': '\n \n',
  'half sentences': 'the sentence goes on and on\n',
};

for (const [name, lines] of Object.entries(LONG_TEXTS)) {
  test(`twice the text takes no more than about twice the time: ${name}`, () => {
    const once = lines.repeat(Math.ceil(MILLION / lines.length / 2));
    secondsFor(once);
    const first = secondsFor(once);
    const second = secondsFor(once + once);
    assert.ok(second < first * 3.5 + 0.1, `${first} s, then ${second} s`);
  });
}

test('an article of ten megabytes is read in two seconds', () => {
  const text = ` date 2018-09-11 ASTANA. KAZINFORM - ${`${paragraph}\n\n`.repeat(Math.ceil((10 * MILLION) / (paragraph.length + 2)))}`;
  const seconds = secondsFor(text);
  assert.ok(seconds < MOST_SECONDS, `${seconds} s`);
});
