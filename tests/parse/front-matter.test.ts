import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type FrontMatterReading, readFrontMatter } from '../../src/parse/front-matter.ts';

function read(text: string): FrontMatterReading {
  return readFrontMatter({ path: 'wire/a.txt', text, encoding: 'utf-8' });
}

/** The block between its two lines, with a text below. */
function readBlock(block: string): FrontMatterReading {
  return read(`---\n${block}\n---\nMINSK. BelTA - Trade rose.`);
}

function lines({ messages }: FrontMatterReading): string[] {
  return messages.map(
    ({ start, end, rule, text }) => `${start?.line}:${start?.column}-${end?.line}:${end?.column} ${rule} ${text}`,
  );
}

describe('what an editor states', () => {
  it('is read whole, with the place of every value', () => {
    const text = [
      '---',
      'title: "Trade: up by 18%"',
      'date: 2016-12-13T18:49',
      'dateNote: From the paper of the day.',
      'place: Brest',
      'provider: belta',
      'source: https://example.org/news/1?lang=en',
      'retrieved: 2024-04-20',
      'lang: BE-tarask',
      'tags: [place:Brest, person:Anna Lis, organisation:Belaz, topic:trade, energy, energy]',
      'rights: © BelTA',
      'status: excerpt',
      'note: |',
      '  Two lines',
      '  of a note.',
      '---',
      'BREST. KAZINFORM - Trade rose.',
    ].join('\n');
    const { editor, bodyStart, messages } = read(text);
    assert.deepEqual(messages, []);
    assert.equal(text.slice(bodyStart), 'BREST. KAZINFORM - Trade rose.');
    const { spans, ...statements } = editor ?? { spans: {} };
    assert.deepEqual(statements, {
      title: 'Trade: up by 18%',
      date: '2016-12-13',
      time: '18:49',
      dateNote: 'From the paper of the day.',
      place: 'Brest',
      provider: 'belta',
      source: 'https://example.org/news/1?lang=en',
      retrieved: '2024-04-20',
      lang: 'be-tarask',
      tags: [
        { kind: 'place', name: 'Brest' },
        { kind: 'person', name: 'Anna Lis' },
        { kind: 'organisation', name: 'Belaz' },
        { kind: 'topic', name: 'trade' },
        { kind: 'topic', name: 'energy' },
      ],
      rights: '© BelTA',
      status: 'excerpt',
      note: 'Two lines of a note.',
    });
    const span = spans['date'];
    assert.equal(text.slice(span?.start, span?.end), '2016-12-13T18:49');
    assert.equal(Object.keys(spans).length, 12);
  });

  it('is nothing where it states nothing', () => {
    for (const text of ['---\n---\nBody', '---\n# title: later\n---\nBody', '---\n\n---\nBody']) {
      const { editor, bodyStart, messages } = read(text);
      assert.deepEqual([editor?.title, editor?.tags, messages], [null, [], []]);
      assert.equal(text.slice(bodyStart), 'Body');
    }
  });

  it('is read in files with CR LF and a mark as in others', () => {
    const text = '\uFEFF---\t \r\ntitle: A\r\ndate: 2016\r\n---\r\nBody\r\n';
    const { editor, bodyStart } = read(text);
    assert.deepEqual([editor?.title, editor?.date], ['A', '2016']);
    assert.equal(text.slice(bodyStart), 'Body\r\n');
    const span = editor?.spans['date'];
    assert.equal(text.slice(span?.start, span?.end), '2016');
  });

  const values: readonly (readonly [string, string, unknown])[] = [
    ['title: No', 'title', 'No'],
    ['title: 2016', 'title', '2016'],
    ["title: 'Brest''s trade'", 'title', "Brest's trade"],
    ['title: <b>Trade</b> {{ x }}', 'title', '<b>Trade</b> {{ x }}'],
    ['title: A  wide\tgap', 'title', 'A wide gap'],
    ['date: XXXX-05-30', 'date', 'XXXX-05-30'],
    ['date: [2016-05-30,2017-05-30]', 'date', null],
    ['date: "[2016-05-30,2017-05-30]"', 'date', '[2016-05-30,2017-05-30]'],
    ['date: 2016-12~', 'date', '2016-12~'],
    ['lang: no', 'lang', 'no'],
    ['lang: KK-latn-kz', 'lang', 'kk-Latn-KZ'],
    ['status: withdrawn', 'status', 'withdrawn'],
    ['source: http://example.org', 'source', 'http://example.org'],
  ];
  for (const [block, key, value] of values) {
    it(`${block} gives ${JSON.stringify(value)}`, () => {
      const { editor } = readBlock(block);
      assert.equal(editor === null ? null : Object.entries(editor).find(([name]) => name === key)?.[1], value);
    });
  }

  it('is one tag where one text stands', () => {
    assert.deepEqual(readBlock('tags: place:Brest').editor?.tags, [{ kind: 'place', name: 'Brest' }]);
    assert.deepEqual(readBlock('tags:\n  - Expo 2017').editor?.tags, [{ kind: 'topic', name: 'Expo 2017' }]);
  });

  it('is not stated by an empty key, which is a warning', () => {
    const reading = readBlock('title:\ndate: ""\nplace: Brest');
    assert.deepEqual(lines(reading), [
      '2:1-2:6 front-matter/empty Missing value of title, expected one behind the colon',
      '3:1-3:5 front-matter/empty Missing value of date, expected one behind the colon',
    ]);
    assert.deepEqual([reading.editor?.title, reading.editor?.place], [null, 'Brest']);
  });
});

describe('a text without front matter', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['a wire text', ' date 2016-12-13 BREST. KAZINFORM - Trade rose.'],
    ['a rule of hyphens and a text', '---\nMINSK, 23 November (BelTA) – Note: trade rose.\n'],
    [
      'a headline between two rules',
      '---\nTrade between Brest Oblast and Kazakhstan\n---\nBREST. KAZINFORM - It rose.',
    ],
    ['a rule of four hyphens', '----\ntitle: A\n----\nBody'],
    ['a rule below a blank line', '\n---\ntitle: A\n---\nBody'],
    ['a rule with words', '--- Minsk ---\ntitle: A\n---\n'],
    ['a rule at the end of a file', '---'],
    ['nothing', ''],
  ];
  for (const [name, text] of texts) {
    it(`is ${name}`, () => {
      assert.deepEqual(read(text), { editor: null, bodyStart: 0, messages: [] });
    });
  }
});

const KEYS = 'title, date, dateNote, place, provider, source, retrieved, lang, tags, rights, status, note';

describe('faulty front matter', () => {
  const blocks: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'an unknown key',
      'tilte: A',
      [`2:1-2:6 front-matter/unknown-key Unexpected key "tilte", expected one of ${KEYS} (nearest: title)`],
    ],
    [
      'a key of another letter case',
      'datenote: A',
      [`2:1-2:9 front-matter/unknown-key Unexpected key "datenote", expected one of ${KEYS} (nearest: dateNote)`],
    ],
    [
      'a key like no other',
      'headlines: A',
      [`2:1-2:10 front-matter/unknown-key Unexpected key "headlines", expected one of ${KEYS}`],
    ],
    [
      'keys of every object',
      '__proto__: {a: b}\nconstructor: x',
      [
        `2:1-2:10 front-matter/unknown-key Unexpected key "__proto__", expected one of ${KEYS}`,
        `3:1-3:12 front-matter/unknown-key Unexpected key "constructor", expected one of ${KEYS}`,
      ],
    ],
    [
      'a merge key',
      '<<: {title: A}',
      [`2:1-2:3 front-matter/unknown-key Unexpected key "<<", expected one of ${KEYS}`],
    ],
    [
      'a key that stands twice',
      'title: A\ntitle: B',
      ['3:1-3:2 front-matter/duplicate-key Unexpected second entry of a key, expected each key once'],
    ],
    [
      'a day that is not',
      'date: 2013-02-29',
      ['2:7-2:17 front-matter/date Unexpected date "2013-02-29", expected a day from 01 to 28 in 2013-02'],
    ],
    [
      'a month that is not',
      'date: 2013-13-01',
      [
        '2:7-2:17 front-matter/date Unexpected date "2013-13-01", expected a month from 01 to 12, or a season from 21 (spring) to 24 (winter)',
      ],
    ],
    [
      'a time that is not',
      'date: 2016-12-13T24:00',
      [
        '2:7-2:23 front-matter/date Unexpected date "2016-12-13T24:00", expected a time from 00:00 to 23:59 without seconds or zone, as 2016-12-13T18:49',
      ],
    ],
    [
      'a time with a zone',
      'date: 2016-12-13T18:49Z',
      [
        '2:7-2:24 front-matter/date Unexpected date "2016-12-13T18:49Z", expected a time from 00:00 to 23:59 without seconds or zone, as 2016-12-13T18:49',
      ],
    ],
    [
      'a time of a month',
      'date: 2016-12T18:49',
      [
        '2:7-2:20 front-matter/date Unexpected date "2016-12T18:49", expected a whole day, as 2016-12-13, before a time',
      ],
    ],
    [
      'a space before the time',
      'date: 2016-12-13 8:49',
      [
        '2:7-2:22 front-matter/date Unexpected date "2016-12-13 8:49", expected a T between the day and the time, as 2016-12-13T08:49',
      ],
    ],
    [
      'a month of retrieval',
      'retrieved: 2024-04',
      ['2:12-2:19 front-matter/retrieved Unexpected retrieved "2024-04", expected a whole day, as 2024-04-20'],
    ],
    [
      'an address of another kind',
      'source: javascript:alert(1)',
      [
        '2:9-2:28 front-matter/source Unexpected source "javascript:alert(1)", expected a web address that begins with https:// or http://',
      ],
    ],
    [
      'an address with a space',
      'source: https://example.org/a b',
      [
        '2:9-2:32 front-matter/source Unexpected source "https://example.org/a b", expected a web address that begins with https:// or http://',
      ],
    ],
    [
      'a country for a language',
      'lang: kz',
      ['2:7-2:9 front-matter/lang Unexpected lang "kz", expected the code of a language: kk, not that of a country'],
    ],
    [
      'no language tag',
      'lang: English',
      [
        '2:7-2:14 front-matter/lang Unexpected lang "English", expected a language tag (BCP 47), as en, ru, kk or be-tarask',
      ],
    ],
    [
      'no status',
      'status: draft',
      ['2:9-2:14 front-matter/status Unexpected status "draft", expected one of usable, excerpt, metadata, withdrawn'],
    ],
    [
      'a list for a text',
      'title: [A, B]',
      ['2:8-2:14 front-matter/title Unexpected title as a list, expected one text'],
    ],
    [
      'a map for tags',
      'tags: {a: b, c: d}',
      ['2:7-2:19 front-matter/tags Unexpected tags as a map, expected a text or a list of texts'],
    ],
    [
      'commas for a list',
      'tags: trade, energy',
      ['2:7-2:20 front-matter/tags Unexpected tags "trade, energy", expected a list, as [trade, energy]'],
    ],
    [
      'a space in a tag',
      'tags:\n  - trade\n  - place: Brest',
      ['4:5-4:17 front-matter/tags Unexpected tags as a map, expected "place:Brest"'],
    ],
    [
      'a slip in the kind of a tag',
      'tags: [organization:UN, "place:"]',
      [
        '2:8-2:23 front-matter/tags Unexpected tags "organization:UN", expected organisation: before the name, or no colon',
        '2:25-2:33 front-matter/tags Unexpected tags "place:", expected the name of a tag',
      ],
    ],
    [
      'an agency as a tag',
      'tags: [agency:BelTA]',
      ['2:8-2:20 front-matter/tags Unexpected tags "agency:BelTA", expected the agency as provider, not as a tag'],
    ],
    [
      'a control character',
      'title: "A\\u0007"',
      ['2:8-2:17 front-matter/title Unexpected title "A\\u0007", expected a text without control characters'],
    ],
    [
      'a colon in a value',
      'title: Minsk: a city\ndate: 2016',
      ['2:8-2:9 front-matter/yaml Unexpected colon in a value, expected none before a space'],
    ],
    [
      'a line without a key',
      'title:A\ndate: 2016',
      ['2:1-3:5 front-matter/yaml Unexpected line without a key, expected `key: value` with a space behind the colon'],
    ],
    [
      'an open quotation mark',
      'date: 2016\ntitle: "Minsk\nplace: Brest',
      ['3:8-4:13 front-matter/yaml Missing quotation mark, expected one at the end of the value'],
    ],
    [
      'words behind a quotation mark',
      "title: 'Minsk's trade'",
      ['2:15-2:22 front-matter/yaml Unexpected words behind a quotation mark, expected the end of the value'],
    ],
    [
      'a sign that YAML keeps for itself',
      'title: @minsk',
      ['2:8-2:9 front-matter/yaml Unexpected sign at the beginning of a value, expected words or a quotation mark'],
    ],
    [
      'a tab',
      'title: A\n\tplace: Brest',
      ['3:1-3:2 front-matter/yaml Unexpected tab, expected spaces before the words'],
    ],
    [
      'an end within',
      'title: A\n...\nplace: Brest',
      ['4:1-4:6 front-matter/yaml Unexpected end of the YAML, expected it at the closing ---'],
    ],
    [
      'a line like a closing one',
      'title: A\n----\nplace: Brest',
      ['2:9-2:9 front-matter/yaml Unexpected line that begins with three hyphens, expected none in front matter'],
    ],
    [
      'anchors and aliases',
      'place: &a Brest\ntitle: *a',
      [
        '2:8-2:10 front-matter/alias Unexpected anchor &a, expected every value written out',
        '3:8-3:10 front-matter/alias Unexpected alias *a, expected every value written out',
      ],
    ],
    [
      'a YAML tag',
      'title: !!js/function "function () {}"',
      ['2:8-2:21 front-matter/tag Unexpected YAML tag, expected a text or a list of texts'],
    ],
  ];
  for (const [name, block, expected] of blocks) {
    it(`with ${name} is told what and where`, () => {
      const reading = readBlock(block);
      assert.deepEqual(
        lines(reading).map((line) =>
          line.replace(
            '2:8-2:10 front-matter/alias Unexpected anchor',
            '2:8-2:10 front-matter/alias Unexpected anchor',
          ),
        ),
        expected,
      );
      assert.equal(reading.editor, null);
      assert.ok(reading.messages.every(({ severity, advice }) => severity === 'error' && advice.endsWith('.')));
    });
  }
});
