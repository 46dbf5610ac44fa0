import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accession } from '../../src/archive/accession.ts';
import { foldRegister, type RegisterEvent } from '../../src/archive/register.ts';
import { formatEvents, readRegister } from '../../src/archive/register-lines.ts';
import type { Card } from '../../src/article/card.ts';

const NOTHING_UNREAD: ReadonlySet<string> = new Set();
const TEXT_A = 'a'.repeat(64);
const TEXT_B = 'b'.repeat(64);

function card(file: string, sha256: string, more: Partial<Card> = {}): Card {
  return {
    ...{
      file,
      part: 0,
      sha256,
      content: 1,
      line: 1,
      headline: 'Trade grows',
      origin: 'stated',
      lang: 'en',
      time: null,
    },
    ...{ published: '2016-12-13', certainty: 'stated', notBefore: null, datelineDate: null, place: 'Brest' },
    ...{
      provider: 'Kazinform',
      format: 'plain-text',
      status: 'usable',
      rights: null,
      lede: '',
      tags: [],
      tagNames: [],
    },
    ...{ filedFrom: null, events: [], doubts: 0, warnings: [] },
    ...more,
  };
}

/** Takes cards in, one state of the archive after the other, each on a day of its own. */
function live(...states: (readonly Card[])[]): {
  last: ReturnType<typeof accession>;
  events: readonly RegisterEvent[];
} {
  let events: readonly RegisterEvent[] = [];
  let last = accession([], foldRegister([]), NOTHING_UNREAD, '2026-01-01');
  for (const [at, cards] of states.entries()) {
    last = accession(cards, foldRegister(events), NOTHING_UNREAD, `2026-01-0${at + 1}`);
    events = [...events, ...last.events];
  }
  return { last, events };
}

test('an article gets an id from its text and an address from its date and headline', () => {
  const { last } = live([card('a.txt', TEXT_A)]);
  assert.deepEqual(
    last.articles.map(({ id, url, added }) => ({ id, url, added })),
    [{ id: 'aaaaaaaaaaaa', url: '2016/12/13/trade-grows.html', added: '2026-01-01' }],
  );
});

test('nothing is written into the register when nothing has changed', () => {
  const { last } = live([card('a.txt', TEXT_A)], [card('a.txt', TEXT_A)]);
  assert.deepEqual(last.events, []);
});

test('an equal text keeps its id and address when its file is renamed', () => {
  const { last } = live([card('a.txt', TEXT_A)], [card('moved/b.txt', TEXT_A, { headline: 'Another headline' })]);
  assert.equal(last.articles[0]?.url, '2016/12/13/trade-grows.html');
  assert.deepEqual(
    last.events.map(({ event }) => event),
    ['renamed'],
  );
});

test('an equal file keeps its id and address when its text is mended, and remembers the text before', () => {
  const { last } = live([card('a.txt', TEXT_A)], [card('a.txt', TEXT_B)]);
  assert.equal(last.articles[0]?.id, 'aaaaaaaaaaaa');
  assert.deepEqual(last.articles[0]?.versions, [{ sha256: TEXT_A, until: '2026-01-02' }]);
});

test('an undated story that the editor dates keeps its address on the undated shelf', () => {
  const { last } = live([card('a.txt', TEXT_A, { published: null })], [card('a.txt', TEXT_A)]);
  assert.equal(last.articles[0]?.url, 'undated/trade-grows.html');
  assert.deepEqual(
    last.events.map(({ event }) => event),
    ['redated'],
  );
});

test('equal addresses are told apart by a number that stays when the other story goes', () => {
  const { last } = live([card('a.txt', TEXT_A), card('b.txt', TEXT_B)], [card('b.txt', TEXT_B)]);
  assert.equal(last.articles[0]?.url, '2016/12/13/trade-grows-2.html');
  assert.equal(last.gone[0]?.accession.path, '2016/12/13/trade-grows.html');
});

test('a file that is gone leaves a tombstone, and its text returns to its old address', () => {
  const first = [card('a.txt', TEXT_A)];
  const gone = live(first, []);
  assert.deepEqual(
    gone.last.gone.map(({ since }) => since),
    ['2026-01-02'],
  );
  const back = live(first, [], [card('c.txt', TEXT_A)]);
  assert.equal(back.last.articles[0]?.url, '2016/12/13/trade-grows.html');
  assert.deepEqual(
    back.last.events.map(({ event }) => event),
    ['returned', 'renamed'],
  );
});

test('a new article in the file of one that is gone is a new article', () => {
  const { last } = live([card('a.txt', TEXT_A)], [], [card('a.txt', TEXT_B)]);
  assert.equal(last.articles[0]?.id, 'bbbbbbbbbbbb');
});

test('a file that cannot be read this time is not withdrawn', () => {
  const { events } = live([card('a.txt', TEXT_A)]);
  const after = accession([], foldRegister(events), new Set(['a.txt']), '2026-01-02');
  assert.deepEqual(after.events, []);
  assert.deepEqual(
    after.gone.map(({ since }) => since),
    [null],
  );
});

test('equal texts are one article that names all its files', () => {
  const { last } = live([card('a.txt', TEXT_A), card('b.txt', TEXT_A)]);
  assert.deepEqual(last.articles[0]?.files, ['a.txt', 'b.txt']);
  assert.deepEqual(last.sameText, [{ files: ['a.txt', 'b.txt'], counts: null }]);
});

test('of equal texts with different words above them it is said which file counts', () => {
  const a = card('a.txt', TEXT_A);
  const { last } = live([card('b.txt', TEXT_A)], [{ ...a, content: 2 }, card('b.txt', TEXT_A)]);
  assert.deepEqual(last.sameText, [{ files: ['a.txt', 'b.txt'], counts: 'b.txt' }]);
});

test('two articles whose texts become equal are merged, and the younger address leads to the elder', () => {
  const { last } = live(
    [card('a.txt', TEXT_A), card('b.txt', TEXT_B, { headline: 'Other' })],
    [card('a.txt', TEXT_A), card('b.txt', TEXT_A)],
  );
  assert.deepEqual(last.moved, [{ from: '2016/12/13/other.html', id: 'aaaaaaaaaaaa' }]);
});

test('a file that was given another story holds a new article, and the old one is withdrawn', () => {
  const zoo = card('a.txt', TEXT_B, { headline: 'A zoo for camels opens', published: '2019-10-10' });
  const { last } = live([card('a.txt', TEXT_A)], [zoo]);
  assert.equal(last.articles[0]?.url, '2019/10/10/a-zoo-for-camels-opens.html');
  assert.deepEqual(
    last.gone.map(({ accession }) => accession.path),
    ['2016/12/13/trade-grows.html'],
  );
});

const LIST = [
  card('list.txt', '1'.repeat(64), { part: 0, headline: 'Chess cup in Almaty' }),
  card('list.txt', '2'.repeat(64), { part: 1, headline: 'Steppe railway opens' }),
  card('list.txt', '3'.repeat(64), { part: 2, headline: 'Thousand apple trees planted' }),
] as const;

test('an item taken out of a list is withdrawn, and leads to no other story', () => {
  const { last } = live([...LIST], [LIST[0], { ...LIST[2], part: 1 }]);
  assert.deepEqual(last.moved, []);
  assert.deepEqual(
    last.gone.map(({ accession }) => accession.path),
    ['2016/12/13/steppe-railway-opens.html'],
  );
});

test('an item put in front of a list takes no address, though the heading of the list now stands above it', () => {
  const melons = card('list.txt', '4'.repeat(64), { part: 0, headline: 'Melon fair in Taraz' });
  const chess = { ...LIST[0], sha256: '5'.repeat(64), part: 1 };
  const { last } = live([...LIST], [melons, chess, { ...LIST[1], part: 2 }, { ...LIST[2], part: 3 }]);
  assert.deepEqual(last.articles.map(({ card, url }) => [card.headline, url]).sort(), [
    ['Chess cup in Almaty', '2016/12/13/chess-cup-in-almaty.html'],
    ['Melon fair in Taraz', '2016/12/13/melon-fair-in-taraz.html'],
    ['Steppe railway opens', '2016/12/13/steppe-railway-opens.html'],
    ['Thousand apple trees planted', '2016/12/13/thousand-apple-trees-planted.html'],
  ]);
  assert.deepEqual(last.gone, []);
});

test('a file copied over another withdraws the other, and what comes back has its own address again', () => {
  const a = card('a.txt', TEXT_A);
  const b = card('b.txt', TEXT_B, { headline: 'Other' });
  const copied = live([a, b], [{ ...b, file: 'a.txt' }]);
  assert.deepEqual(copied.last.moved, []);
  const restored = live([a, b], [{ ...b, file: 'a.txt' }], [a, b]);
  assert.deepEqual(restored.last.articles.map(({ url }) => url).sort(), [
    '2016/12/13/other.html',
    '2016/12/13/trade-grows.html',
  ]);
});

test('a story that was merged away has its own address again when its text returns', () => {
  const a = card('a.txt', TEXT_A);
  const b = card('b.txt', TEXT_B, { headline: 'Other' });
  const { last } = live([a, b], [a, { ...a, file: 'b.txt' }], [a, b]);
  assert.deepEqual(last.articles.map(({ url }) => url).sort(), [
    '2016/12/13/other.html',
    '2016/12/13/trade-grows.html',
  ]);
  assert.deepEqual(last.moved, []);
});

test('a story that was renamed and mended at once keeps its address', () => {
  const { last } = live([card('a.txt', TEXT_A)], [card('b.txt', TEXT_B)]);
  assert.equal(last.articles[0]?.id, 'aaaaaaaaaaaa');
  assert.deepEqual(last.gone, []);
});

test('the register reads back what it has written', () => {
  const { events } = live([card('a.txt', TEXT_A)], [card('a.txt', TEXT_B)], []);
  assert.deepEqual(readRegister(formatEvents(events)), { events, messages: [] });
});

const added = formatEvents(live([card('a.txt', TEXT_A)]).events).trim();
const damaged: readonly (readonly [string, string, RegExp])[] = [
  ['a line that was cut', added.slice(0, -9), /expected a JSON object/],
  ['an event that nobody knows', added.replace('"added"', '"stolen"'), /expected "event" to be one of added/],
  ['a path that leads out of the site', added.replace('2016/12/13/', '../../'), /expected "path" to be an address/],
  ['an id given out twice', `${added}\n${added}`, /that line 1 has not given out already/],
  [
    'an event of an id that was never added',
    '{"event":"withdrawn","day":"2026-01-01","id":"cccccccccccc"}',
    /expected an id that an earlier line has added/,
  ],
  ['a day that is none', added.replace('2026-01-01', 'yesterday'), /expected "day" as YYYY-MM-DD/],
];
for (const [name, text, expected] of damaged) {
  test(`the register refuses ${name}`, () => {
    const { messages } = readRegister(`${text}\n`);
    assert.equal(messages.length, 1);
    assert.match(messages[0]?.text ?? '', expected);
    assert.equal(messages[0]?.rule, 'register/damaged');
  });
}
