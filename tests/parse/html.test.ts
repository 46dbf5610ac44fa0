import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type HtmlReading, isHtml, textOfHtml } from '../../src/parse/html.ts';

function show({ text, meta, dropped }: HtmlReading): string {
  const hints = Object.entries(meta).map(
    ([name, hint]) => `${name}: ${hint === null ? 'none' : `${hint.value} (${hint.origin})`}`,
  );
  const left = dropped.map(({ element, count }) => `${count} ${element}`).join(', ');
  return `${[...hints, `dropped: ${left || 'nothing'}`].join('\n')}\n\n${text}\n`;
}

describe('a saved page, or a piece of one', () => {
  const cases = fileURLToPath(new URL('../cases/html/', import.meta.url));
  for (const name of readdirSync(cases).sort()) {
    it(`with ${name.replaceAll('-', ' ')} gives its text`, () => {
      const html = readFileSync(join(cases, name, 'input.html'), 'utf8');
      assert.ok(isHtml(html));
      assert.equal(show(textOfHtml(html)), readFileSync(join(cases, name, 'reading.txt'), 'utf8'));
    });
  }
});

describe('what is HTML', () => {
  const texts: readonly (readonly [string, boolean])[] = [
    ['<!DOCTYPE html>\n<title>Trade</title>Words', true],
    ['\uFEFF\n  <html lang=en>', true],
    ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', true],
    ['<p><span style="color: red">MINSK, 23 November (BelTA) &ndash; Trade rose.</span></p>', true],
    ['MINSK, 23 November (BelTA) – Trade rose.<br /><br />It rose by 18%.', true],
    ['Trade grows\n<div>It rose.</div>\n<div>It rose again.</div>', true],
    ['<b>MINSK.</b> Trade rose.', true],
    ['the sale of shares to <Sedio N.V.> of Belgium', false],
    ['<Sedio N.V.> sold <b', false],
    ['A page has one <p> for a paragraph', false],
    ['Prices < 5 and > 3; a<b, c>d', false],
    ['<http://example.org> and <news@example.org>', false],
    ['MINSK, 23 November (BelTA) – Trade rose &amp; rose.', false],
    ['<pre-election> talks, <post-election> talks, <aside> and <area>', false],
    ['', false],
  ];
  for (const [text, expected] of texts) {
    it(`${JSON.stringify(text.slice(0, 50))} is ${expected ? '' : 'no '}HTML`, () => {
      assert.equal(isHtml(text), expected);
    });
  }
});

describe('any HTML', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<br>',
      '<span class="x">',
      '</span>',
      '<a href="javascript:x()">',
      '</a>',
      '<ul><li>',
      '<table><tr><td>',
    ],
    ...[
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<pre>',
      '</pre>',
      '<form>',
      '</form>',
      '<input value="x">',
    ],
    ...[
      '<svg>',
      '<title>',
      '</title>',
      '<textarea>',
      '</textarea>',
      '<template>',
      '</template>',
      '<noscript>',
      '<plaintext>',
      '<Sedio N.V.>',
      '<o:p>',
    ],
    ...[
      '&amp;',
      '&nbsp;',
      '&#0;',
      '&lt;script&gt;',
      '\n',
      '\r\n',
      '  ',
      '\t',
      'Brest',
      'rose',
      '«18%»',
      '\0',
      '<',
      '>',
      '"',
      "'",
      '<html lang="x">',
      '<meta name=date content=1>',
    ],
  );

  it('gives lines without blanks around them, and not two blank lines together', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text } = textOfHtml(pieces.join(''));
        assert.equal(text.trim(), text);
        assert.doesNotMatch(text, /\n\n\n|\r|[ \t]\n/);
      }),
      { numRuns: 1500, seed: 8 },
    );
  });

  it('loses no word outside of what is dropped', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '<br>',
      '<b>',
      '</b>',
      '<td>',
      '<tr>',
      '<table>',
      '<li>',
      '<h1>',
      '<nav>',
      '<a>',
      '<pre>',
      '<body>',
      '<dl>',
      '<x-y>',
      '<sedio>',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.constantFrom('Brest', 'rose', 'БЕЛТА')), { maxLength: 25 }), (pieces) => {
        const { text } = textOfHtml(pieces.map(([tag, word]) => `${tag} ${word} `).join(''));
        const words = text.split(/\s+/).filter((word) => word !== '');
        assert.deepEqual(words.sort(), pieces.map(([, word]) => word).sort());
      }),
      { numRuns: 1000, seed: 9 },
    );
  });

  it('takes no time, however it is nested', () => {
    for (const bomb of [
      '<div>',
      '<p>word',
      '<b><p>',
      '<a>',
      '<table>',
      '<',
      '&',
      '<p ',
      '<br>',
      '<form>',
      '<pre> \n',
      '<?xml',
      ' ',
      '<select>',
    ]) {
      const began = process.cpuUsage().user;
      const html = `<html>${bomb.repeat(50_000)}x`;
      isHtml(html);
      textOfHtml(html);
      assert.ok(process.cpuUsage().user - began < 4_000_000, bomb);
    }
  });
});
