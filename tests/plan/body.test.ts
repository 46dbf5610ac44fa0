import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { paragraphBlocks, wordsOf } from '../../src/article/body.ts';
import { foldText } from '../../src/parse/blanks.ts';
import { parseMarkdown } from '../../src/parse/markdown.ts';
import { type PrintableArticle, printBody, type Wrapping } from '../../src/plan/body.ts';

/** The article of a raw text: paragraphs between blank lines, white space folded. */
function rawArticle(text: string): PrintableArticle {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => {
    const start = index + words.length - words.trimStart().length;
    return { text: foldText(words), start, end: start + words.trim().length };
  });
  return { text, paragraphs: paragraphs.filter(({ text }) => text !== ''), body: null };
}

function markdownArticle(text: string): PrintableArticle {
  const { paragraphs, body } = parseMarkdown(text);
  return { text, paragraphs, body };
}

/** The first place where the words stand, wrapped. */
function wrapped(text: string, words: string, tagName: Wrapping['wrap']['tagName'] = 'a'): Wrapping {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  const properties = tagName === 'a' ? { href: '../people/x.html', className: 'entity' } : { dateTime: '2016-12-13' };
  return { start, end: start + words.length, wrap: { tagName, properties: tagName === 'mark' ? {} : properties } };
}

describe('the body of a raw text', () => {
  it('is a numbered paragraph for each of its own', () => {
    const article = rawArticle('MINSK. It rose.\n\nIt rose\n  again.\n\n');
    assert.equal(printBody(article, []), '<p id="p1">MINSK. It rose.</p>\n<p id="p2">It rose again.</p>');
  });

  it('is nothing where there are no paragraphs', () => {
    assert.equal(printBody(rawArticle(' \n'), []), '');
  });

  it('is text through and through, whatever it looks like', () => {
    const text = '<script>alert("1")</script> & <b onclick=\'x\'> &amp; {{ x }} \u2028 </p>';
    const html = printBody(rawArticle(text), []);
    assert.doesNotMatch(html.slice('<p id="p1">'.length, -'</p>'.length), /<|&(?!#x(?:26|3C);)/);
    assert.equal(textOf(html), foldText(text));
  });

  const source = 'Anna  Lis said\n on 13 December \u0007that Brest\u00adOblast grew. "A & B" too.';
  const wraps: readonly (readonly [string, string, Wrapping['wrap']['tagName'], string])[] = [
    ['words', 'Oblast', 'a', '<a href="../people/x.html" class="entity">Oblast</a>'],
    ['words over folded spaces', 'Anna  Lis', 'a', '<a href="../people/x.html" class="entity">Anna Lis</a>'],
    ['words over the end of a line', 'said\n on', 'mark', '<mark>said on</mark>'],
    ['words behind folded spaces', '13 December', 'time', '<time datetime="2016-12-13">13 December</time>'],
    ['words over a control character', 'Brest\u00adOblast', 'mark', '<mark>BrestOblast</mark>'],
    ['words behind a control character', 'that', 'mark', '<mark>that</mark>'],
    ['words with spaces at their ends', '\n on ', 'mark', '<mark>on</mark>'],
    ['words that are escaped', 'A & B', 'a', '<a href="../people/x.html" class="entity">A &#x26; B</a>'],
    ['the first words', 'Anna', 'mark', '<p id="p1"><mark>Anna</mark> Lis'],
    ['the last words', 'too.', 'mark', '<mark>too.</mark></p>'],
  ];
  for (const [name, words, tagName, expected] of wraps) {
    it(`has ${name} wrapped`, () => {
      const html = printBody(rawArticle(source), [wrapped(source, words, tagName)]);
      assert.ok(html.includes(expected), html);
      assert.equal(textOf(html), foldText(source));
    });
  }

  it('has several stretches wrapped, and one that reaches over two paragraphs in both', () => {
    const text = 'One two.\n\nThree four.';
    const across = { ...wrapped(text, 'two.\n\nThree', 'mark') };
    assert.equal(
      printBody(rawArticle(text), [wrapped(text, 'One', 'mark'), across, wrapped(text, 'four', 'mark')]),
      '<p id="p1"><mark>One</mark> <mark>two.</mark></p>\n<p id="p2"><mark>Three</mark> <mark>four</mark>.</p>',
    );
  });

  it('has an address escaped as a value', () => {
    const wrap = { tagName: 'a', properties: { href: 'x.html?a="<b>&c', title: "it's" } } as const;
    const html = printBody(rawArticle('Brest'), [{ start: 0, end: 5, wrap }]);
    assert.equal(html, '<p id="p1"><a href="x.html?a=&#x22;<b>&#x26;c" title="it&#x27;s">Brest</a></p>');
  });

  it('is not printed with stretches out of order', () => {
    const text = 'One two';
    assert.throws(() => printBody(rawArticle(text), [wrapped(text, 'two'), wrapped(text, 'One')]), /reaches into/);
  });
});

describe('the body of a Markdown text', () => {
  it('bears its numbers on the blocks that hold words', () => {
    const article = markdownArticle('## Part\n\n- one\n- two\n  - deep\n\n> said\n\n* * *\n\n```\na <b>\n```\n');
    assert.equal(
      printBody(article, []),
      [
        '<h2 id="p1">Part</h2>',
        '<ul><li id="p2">one</li><li><p id="p3">two</p><ul><li id="p4">deep</li></ul></li></ul>',
        '<blockquote><p id="p5">said</p></blockquote>',
        '<hr>',
        '<pre id="p6"><code>a &#x3C;b></code></pre>',
      ].join('\n'),
    );
  });

  it('has words wrapped inside of its marks, and no link inside of a link', () => {
    const text = 'MINSK. *Anna **Lis*** met [Ivan Petrov](https://example.org) on 13 December.';
    const wraps = [wrapped(text, 'Anna **Lis'), wrapped(text, 'Ivan'), wrapped(text, '13 December', 'time')];
    assert.equal(
      printBody(markdownArticle(text), wraps),
      '<p id="p1">MINSK. <em><a href="../people/x.html" class="entity">Anna </a><strong><a href="../people/x.html" class="entity">Lis</a></strong></em>' +
        ' met <a href="https://example.org">Ivan Petrov</a> on <time datetime="2016-12-13">13 December</time>.</p>',
    );
  });

  it('runs nothing and fetches nothing', () => {
    const text = 'See <script>x()</script> [a](javascript:x()) ![b](https://example.org/p.png) <img src=x onerror=y>';
    const html = printBody(markdownArticle(text), []);
    assert.ok(html.endsWith(' a <a href="https://example.org/p.png">b</a> &#x3C;img src=x onerror=y></p>'), html);
    assert.deepEqual(
      [...html.matchAll(/<([a-z]+)/g)].map(([, name]) => name),
      ['p', 'a'],
    );
  });
});

describe('any body', () => {
  const piece = fc.constantFrom(
    ...[
      'Anna',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '<b>',
      '&',
      '"',
      '\u0007',
      '\u00a0',
      'Лис',
      '😀',
      '\t',
      '\u2028',
      '*',
      '**',
      '- ',
      '# ',
      '> ',
      '`',
      '&lt;',
      '{{',
    ],
  );
  const article = fc
    .tuple(fc.array(piece, { maxLength: 30 }), fc.boolean())
    .map(([pieces, isMarkdown]) => (isMarkdown ? markdownArticle(pieces.join('')) : rawArticle(pieces.join(''))));

  it('says what its paragraphs say, with and without wrappings', () => {
    const tagName = fc.constantFrom<Wrapping['wrap']['tagName'][]>('a', 'time', 'mark');
    fc.assert(
      fc.property(article, fc.array(fc.tuple(fc.nat(12), fc.nat(8), tagName), { maxLength: 6 }), (article, gaps) => {
        const wrappings: Wrapping[] = [];
        let at = 0;
        for (const [gap, length, tagName] of gaps) {
          wrappings.push({ start: at + gap, end: at + gap + length, wrap: { tagName, properties: {} } });
          at += gap + length;
        }
        const html = printBody(article, wrappings);
        assert.equal(textOf(html), article.paragraphs.map(({ text }) => text).join('\n'));
        assert.equal(textOf(printBody(article, [])), textOf(html));
        const ids = [...html.matchAll(/ id="p(\d+)"/g)].map(([, id]) => Number(id));
        assert.deepEqual(
          ids,
          article.paragraphs.map((_, at) => at + 1),
        );
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('has just the words wrapped that were meant', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(40), fc.nat(20), (pieces, start, length) => {
        const article = rawArticle(pieces.join(''));
        const html = printBody(article, [{ start, end: start + length, wrap: { tagName: 'mark', properties: {} } }]);
        const meant = article.paragraphs
          .map((paragraph) =>
            foldText(article.text.slice(Math.max(start, paragraph.start), Math.min(start + length, paragraph.end))),
          )
          .filter((words) => words !== '');
        const marked = [...html.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, words = '']) =>
          foldText(textOf(`<p id="p1">${words}</p>`)),
        );
        assert.deepEqual(marked, meant);
      }),
      { numRuns: 500, seed: 2 },
    );
  });

  it('numbers what the tree numbers', () => {
    const { body, paragraphs } = markdownArticle('a\n\n- b\n\n  c\n- d\n');
    assert.deepEqual(
      paragraphBlocks(body ?? []).map(wordsOf),
      paragraphs.map(({ text }) => text),
    );
  });
});

/** The text of each block with an id, folded, a line each, as a browser's parser sees them. */
function textOf(html: string): string {
  const lines: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const isBlock = 'attrs' in node && node.attrs.some(({ name }) => name === 'id');
    const at = lines.length;
    if (isBlock) lines.push('');
    const words = node.childNodes.map(visit).join('');
    if (isBlock) lines[at] = foldText(words);
    return words;
  };
  visit(parseFragment(html));
  return lines.join('\n');
}
