import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type FrontMatterReading, readFrontMatter } from '../../src/parse/front-matter.ts';
import { formatMessage } from '../../src/text/message.ts';

function read(text: string): FrontMatterReading {
  return readFrontMatter({ path: 'wire/a.txt', text, encoding: 'utf-8' });
}

/** The block between its two lines, with a text below. */
function readBlock(block: string): FrontMatterReading {
  return read(`---\n${block}\n---\nMINSK. BelTA - Trade rose.`);
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
      'dates:',
      '  - words: last  year',
      '    nth: 2',
      '    value: [2016-05-30,2017-05-30]',
      '  - words: on Monday',
      '    nth: all',
      '    drop: true',
      '  - {words: in May, confirm: true}',
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
    assert.ok(editor);
    const { spans, ...statements } = editor;
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
      dates: [
        {
          ...{ words: 'last year', nth: 2, ruling: { value: '[2016-05-30,2017-05-30]' } },
          ...{ start: { line: 11, column: 12 }, end: { line: 11, column: 22 } },
        },
        {
          ...{ words: 'on Monday', nth: 'all', ruling: 'drop' },
          ...{ start: { line: 14, column: 12 }, end: { line: 14, column: 21 } },
        },
        {
          ...{ words: 'in May', nth: null, ruling: 'confirm' },
          ...{ start: { line: 17, column: 13 }, end: { line: 17, column: 19 } },
        },
      ],
      rights: '© BelTA',
      status: 'excerpt',
      note: 'Two lines of a note.',
    });
    const span = spans.date;
    assert.equal(text.slice(span?.start, span?.end), '2016-12-13T18:49');
    assert.equal(Object.keys(spans).length, 13);
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
    const span = editor?.spans.date;
    assert.equal(text.slice(span?.start, span?.end), '2016');
  });

  const values: readonly (readonly [string, string, unknown])[] = [
    ['title: No', 'title', 'No'],
    ['title: 2016', 'title', '2016'],
    ["title: 'Brest''s trade'", 'title', "Brest's trade"],
    ['title: <b>Trade</b> {{ x }}', 'title', '<b>Trade</b> {{ x }}'],
    ['title: A  wide\tgap', 'title', 'A wide gap'],
    ['date: XXXX-05-30', 'date', 'XXXX-05-30'],
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
    assert.deepEqual(
      reading.messages.map(({ severity, rule }) => `${severity} ${rule}`),
      ['warning front-matter/empty', 'warning front-matter/empty'],
    );
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
    ['a rule below a blank line', '\n---\nMINSK (BelTA) – Note: trade rose.\n---\nBody'],
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

describe('a set of days', () => {
  for (const date of ['[2016-05-30,2017-05-30]', '[2016-05-30, 2017-05-30]', '"[2016-05-30,2017-05-30]"']) {
    it(`is a date when it is written ${date}`, () => {
      const { editor, messages } = readBlock(`date: ${date}`);
      assert.deepEqual([editor?.date, messages], ['[2016-05-30,2017-05-30]', []]);
    });
  }
});

describe('faulty front matter', () => {
  const cases = fileURLToPath(new URL('../cases/front-matter/', import.meta.url));
  for (const name of readdirSync(cases).sort()) {
    it(`with ${name.replaceAll('-', ' ')} is told what is wrong, where, and what to do`, () => {
      const { messages } = read(readFileSync(join(cases, name, 'input.txt'), 'utf8'));
      const expected = readFileSync(join(cases, name, 'messages.txt'), 'utf8');
      assert.equal(messages.map((message) => `${formatMessage(message, 'content')}\n`).join(''), expected);
    });
  }

  it('gives no statements, and a body that begins below it', () => {
    const text = '---\ndate: 2013-02-29\n---\nBody';
    const { editor, bodyStart } = read(text);
    assert.deepEqual([editor, text.slice(bodyStart)], [null, 'Body']);
  });

  it('is no longer than 64 kB and a thousand lines', () => {
    for (const block of ['title: A\n'.repeat(1001), `note: ${'a'.repeat(70_000)}`]) {
      assert.deepEqual(
        readBlock(block).messages.map(({ rule }) => rule),
        ['front-matter/too-long'],
      );
    }
  });

  it('never runs code, not even where its first line asks for it', () => {
    const canary = 'globalThis.canary = true';
    for (const opening of ['---js', '--- js', '---javascript', '---JS', '---coffee', '---', '---json']) {
      read(`${opening}\n(${canary}, { title: 'A' })\n---\nBody`);
      read(`${opening}\ntitle: !!js/function "function () { ${canary} }"\n---\nBody`);
      read(`${opening}\ntitle: \${${canary}}\n---\nBody`);
    }
    assert.equal('canary' in globalThis, false);
  });

  it('is told again when it is read again', () => {
    assert.deepEqual(readBlock('title: [A'), readBlock('title: [A'));
    assert.ok(readBlock('title: [A').messages.length > 0);
  });
});

describe('front matter of any kind', () => {
  it('has all its faults told at once', () => {
    const reading = readBlock('tilte: A\ndate: 2013-02-29\nstatus: x\nplace: "Brest\nlang: ??');
    assert.deepEqual(
      reading.messages.map(({ start, rule }) => `${start?.line} ${rule}`),
      ['2 front-matter/unknown-key', '3 front-matter/date', '4 front-matter/status', '5 front-matter/yaml'],
    );
  });

  it('has no more than fifty faults told one by one', () => {
    const { messages } = readBlock(Array.from({ length: 300 }, (_, at) => `key${at}: A`).join('\n'));
    assert.equal(messages.length, 51);
    assert.equal(messages[50]?.text, 'Unexpected faults in front matter, 250 more than these, expected none');
  });

  it('gives a reading, whatever it holds, and leaves the text below alone', () => {
    const piece = fc.constantFrom(
      ...[
        'title: ',
        'date: ',
        'tags: ',
        '- ',
        '\n',
        '\n',
        '\r\n',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ': ',
        '#',
        '&a ',
        '*a',
        '!x ',
      ],
      ...[
        '|',
        '>',
        '\t',
        ' ',
        'Brest',
        '2016-12-13',
        '? ',
        '%',
        '@',
        '---',
        '...',
        ', ',
        '\\u0000',
        '<<: ',
        '__proto__: ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = `---\ntitle: A\n${pieces.join('')}\n---\nBody`;
        const { bodyStart, messages, editor } = read(text);
        assert.ok(text.slice(bodyStart).endsWith('Body'));
        assert.ok(editor !== null || messages.length > 0);
        for (const { start, end } of messages) assert.ok(start !== null && end !== null && start.line <= end.line);
      }),
      { numRuns: 2000, seed: 5 },
    );
  });

  it('takes no time and no process down, however it is nested', () => {
    for (const bomb of ['[', '{', '- ', '? ', 'a: ', '{? ', '&a ', '!a ', '"', '\n', ' \n', '# \n', '*a ', '[{']) {
      const began = process.cpuUsage().user;
      read(`---\ntitle: ${bomb.repeat(30_000)}\n---\nBody`);
      read(`---\n${bomb.repeat(900)}\ntitle: A\n---\nBody`);
      assert.ok(process.cpuUsage().user - began < 2_000_000, JSON.stringify(bomb));
    }
  });
});
