import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { paragraphBlocks, wordsOf } from '../../src/article/body.ts';
import type { BodyNode } from '../../src/article/record.ts';
import { foldText } from '../../src/parse/blanks.ts';
import { type MarkdownReading, parseMarkdown } from '../../src/parse/markdown.ts';
import { bodyOf } from '../../src/parse/markdown-body.ts';
import { plainTree } from '../../src/parse/markdown-plain.ts';
import { remarkTree } from '../../src/parse/markdown-tree.ts';

/** `<p>"MINSK. "0 <strong>"BelTA"9</strong></p>`: behind each text where it starts in the source, `-` where it does not. */
function showNode(node: BodyNode): string {
  if (node.type === 'text') return `${JSON.stringify(node.value)}${node.start ?? '-'} `;
  const properties = Object.entries(node.properties).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  return `<${node.tagName}${properties.join('')}>${node.children.map(showNode).join('')}</${node.tagName}>`;
}

function show(text: string, { headline, body, paragraphs, layout }: MarkdownReading): string {
  return [
    `headline: ${headline === null ? 'none' : `${headline.start}-${headline.end} ${headline.text}`}`,
    '',
    ...body.map(showNode),
    '',
    ...paragraphs.map(({ start, end, text }, at) => `p${at + 1} ${start}-${end} ${text}`),
    '',
    ...layout.map(({ start, end, role, why }) => `${role} (${why}) ${JSON.stringify(text.slice(start, end))}`),
    '',
  ].join('\n');
}

describe('a Markdown text', () => {
  const cases = fileURLToPath(new URL('../cases/markdown/', import.meta.url));
  for (const name of readdirSync(cases).sort()) {
    it(`with ${name.replaceAll('-', ' ')} is read into words and marks`, () => {
      const text = readFileSync(join(cases, name, 'input.md'), 'utf8');
      assert.equal(show(text, parseMarkdown(text)), readFileSync(join(cases, name, 'reading.txt'), 'utf8'));
    });
  }
});

const ELEMENTS = new Set([
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'pre', 'hr', 'em', 'strong', 'a', 'code', 'del', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

/** All that must hold of a reading, whatever the text. */
function checkReading(text: string): void {
  const { headline, body, paragraphs, layout } = parseMarkdown(text);
  let last = 0;
  for (const { start, end } of layout) {
    assert.ok(start >= last && end > start && end <= text.length, 'entries in order, none empty, none over another');
    assert.equal(text.slice(last, start).trim(), '', 'nothing between two entries');
    assert.equal(text.slice(start, end).trim(), text.slice(start, end), 'no blanks at the ends of an entry');
    last = end;
  }
  assert.equal(text.slice(last).trim(), '', 'nothing behind the last entry');
  for (const { start, end, text: words } of paragraphs) {
    assert.ok(start <= end && end <= text.length);
    assert.equal(foldText(words), words);
  }
  assert.ok(headline === null || headline.text !== '');
  const blocks = paragraphBlocks(body);
  assert.deepEqual(
    blocks.map((block) => foldText(wordsOf(block))),
    paragraphs.map(({ text }) => text),
  );
  for (const node of body) checkNode(node, text);
}

function checkNode(node: BodyNode, text: string): void {
  if (node.type === 'text') {
    if (node.start !== null) assert.equal(text.slice(node.start, node.start + node.value.length), node.value);
    return;
  }
  assert.ok(ELEMENTS.has(node.tagName), node.tagName);
  for (const [name, value] of Object.entries(node.properties)) {
    if (node.tagName === 'ol' && name === 'start') continue;
    assert.equal(`${node.tagName} ${name}`, 'a href');
    assert.match(String(value), /^(?:https?:\/\/|mailto:)/i);
  }
  for (const child of node.children) checkNode(child, text);
}

const PIECES = [
  ...[
    '# ',
    '## ',
    '\n',
    '\n\n',
    '\r\n',
    '\n',
    '* ',
    '- ',
    '1. ',
    '7) ',
    '> ',
    '>',
    '    ',
    '\t',
    '  \n',
    '\\\n',
    '`',
    '``',
    '```\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '](',
    '][',
    ']: ',
    '![',
    '<',
    '>',
    '</',
    '<div>\n',
    '<b>',
    '<!-- ',
    ' -->',
    '<?',
    '---\n',
    '===\n',
  ],
  ...[
    '&amp;',
    '&#60;',
    '&copy;',
    '&lt',
    '&#0;',
    '\\',
    '\\*',
    '|',
    '~~',
    '{{ x }}',
    '<script>',
    'javascript:',
    'https://example.org/a',
    'mailto:a@b.org',
  ],
  ...[
    'Brest',
    ' ',
    'Минск ',
    'trade.',
    '«',
    '\u00a0',
    '\u2028',
    '\u0007',
    '\0',
    '\u00ad',
    '😀',
    '[a]: ',
    '[^1]',
    '[^1]: ',
    '\f',
    '\uFEFF',
  ],
];

describe('a plain Markdown text', () => {
  const line = fc.constantFrom(
    ...[
      'MINSK. BelTA - Trade rose.',
      'a',
      '# Trade',
      '## Part 2',
      '#',
      '# ',
      '# a#',
      '#a',
      '',
      ' ',
      '\t',
      ' indented',
      'ends ',
      '---',
      '===',
      '- a',
    ],
    ...[
      '2017 was',
      '2017. It',
      '1) a',
      'x ! y',
      '\u00a0',
      'a\u2028b',
      '> a',
      'a # b',
      '~~~',
      '| a',
      '\u0007',
      'C#',
      '####### seven',
      '\uFEFFa',
      '# \u00a0a',
    ],
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n\n', '\n \n', '\r\n', '\r\n\r\n', '\r')), { maxLength: 6 })
    .map((lines) => lines.flat().join(''));

  it('gives the same words without the parser as with it', () => {
    let plain = 0;
    fc.assert(
      fc.property(text, (text) => {
        const children = plainTree(text);
        if (children === null) return;
        plain += 1;
        const { nodes } = bodyOf(children, text);
        assert.deepEqual(nodes, bodyOf(remarkTree(text).children, text).nodes, JSON.stringify(text));
      }),
      { numRuns: 1500, seed: 6 },
    );
    assert.ok(plain > 100, `only ${plain} were plain`);
  });
});

describe('any Markdown text', () => {
  it('made of the pieces of Markdown is partitioned, and nothing but the allowed elements comes of it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => checkReading(pieces.join(''))),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('made of anything is, too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => checkReading(text)),
      { numRuns: 150, seed: 3 },
    );
  });

  it('loses no word', () => {
    const word = fc.constantFrom('Brest', 'rose', 'trade', 'by', '18%', 'БЕЛТА');
    const wrap = fc.constantFrom(
      '',
      '*',
      '**',
      '`',
      '> ',
      '- ',
      '# ',
      '1. ',
      '    ',
      '<b>',
      '<div>\n',
      '[',
      '&lt;',
      '\\',
      '```\n',
      '[x]: ',
    );
    const pieces = fc.array(
      fc.tuple(wrap, word, fc.constantFrom(' ', '\n', '\n\n', '* ', '** ', '` ', ' <br> ', '](x) ', '] ')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(pieces, (pieces) => {
        const text = pieces.flat().join('');
        const { headline, paragraphs } = parseMarkdown(text);
        const read = [headline?.text ?? '', ...paragraphs.map(({ text }) => text)].join(' ');
        const expected = text.match(/Brest|rose|trade|by|18%|БЕЛТА/g) ?? [];
        const inFences = [...text.matchAll(/^[ >*\d.-]*```([^`\n]*)$/gm)].map(([, info = '']) => info).join(' ');
        const missing = expected.length - (`${read} ${inFences}`.match(/Brest|rose|trade|by|18%|БЕЛТА/g)?.length ?? 0);
        assert.ok(missing <= 0, `${missing} words lost of ${JSON.stringify(text)}`);
      }),
      { numRuns: 800, seed: 4 },
    );
  });

  it('takes no time, however intricate it is', () => {
    const bombs = [
      '>',
      '> ',
      '- ',
      '1. ',
      '[',
      '![[',
      '*a ',
      'a**b',
      '`',
      '<a ',
      '&#',
      '[a](<b',
      '[a]: b\n',
      '# a\n',
      '- a\n',
      'word\n',
      '  \n',
      '<!--',
    ];
    for (const bomb of bombs) {
      const began = process.cpuUsage().user;
      checkReading(bomb.repeat(40_000));
      assert.ok(process.cpuUsage().user - began < 4_000_000, JSON.stringify(bomb));
    }
    const nested = Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n');
    checkReading(nested);
  });
});
