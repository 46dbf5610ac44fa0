// Where does a story come from, and how does the archive know each thing that it says of it?
import type { ComponentChildren, JSX } from 'preact';
import type { Published } from '../../src/article/record.ts';
import type { ShownRecord, StoryPage } from '../../src/plan/page.ts';
import { formatDate } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { DateText } from './DateText.tsx';
import { type FactLine, Facts } from './Facts.tsx';
import { LeftOut } from './LeftOut.tsx';
import { HOW_IT_WAS_READ_URL } from './site-sections.ts';

interface SourceBoxProps {
  readonly page: StoryPage;
  readonly words: Words;
}

export function SourceBox({ page, words }: SourceBoxProps): JSX.Element {
  const { article, root } = page;
  const given = article.status !== 'withdrawn';
  const facts: readonly FactLine[] = [
    [words.credits, <Agencies page={page} words={words} />],
    [words.originalAddress, <Original address={article.source} words={words} />],
    captured(article, words),
    [words.added, <DateText edtf={article.added} words={words} />],
    [
      words.format,
      <a href={`${root}${HOW_IT_WAS_READ_URL}`}>
        <code>{article.format}</code>
      </a>,
    ],
    given
      ? [words.headline, <Basis said={words.headlineOrigins[article.headline.origin]} why={page.headlineWhy} />]
      : null,
    [words.date, <PublishedBasis published={article.published} words={words} />],
    given && article.dateline !== null ? [words.filed, <span lang={article.lang}>{article.dateline.text}</span>] : null,
    given && article.keywords.length > 0
      ? [words.keywords, <span lang={article.lang}>{article.keywords.join(', ')}</span>]
      : null,
    article.status === 'usable'
      ? [words.leftOut, <LeftOut parts={page.leftOut} lang={article.lang} words={words} />]
      : null,
    given && article.doubts.length > 0 ? [words.doubts, <Doubts article={article} words={words} />] : null,
    earlierTexts(article, words),
    article.edited.length > 0 ? [words.editedKeys, article.edited.join(', ')] : null,
    [words.rights, article.rights ?? words.rightsNotRecorded],
    article.note === null ? null : [words.note, article.note],
    [words.accession, <code>{article.id}</code>],
    [words.fingerprint, <code class="hash">{article.sha256}</code>],
  ];
  return (
    <section class="source" aria-labelledby="source">
      <h2 id="source">{words.source}</h2>
      <Facts facts={facts} />
      <ul class="links more">
        {page.original !== null && (
          <li>
            <a href={page.original.href}>{words.untouchedText}</a>
          </li>
        )}
        <li>
          <a href={page.data.href}>{words.dataRecord}</a>
        </li>
      </ul>
    </section>
  );
}

function Agencies({ page, words }: SourceBoxProps): JSX.Element {
  const [first, ...others] = page.article.credits;
  if (first === undefined) return <>{words.noAgency}</>;
  return <>{others.length === 0 ? first : words.citing(first, others.join(', '))}</>;
}

/** Only an address of the web becomes a link: what stands in front matter is no more trusted than the text. */
function Original({ address, words }: { readonly address: string | null; readonly words: Words }): JSX.Element {
  if (address === null) return <>{words.notRecorded}</>;
  if (!/^https?:\/\//i.test(address)) return <>{address}</>;
  return (
    <a class="address" href={address} rel="external noreferrer">
      {address}
    </a>
  );
}

function captured({ crawled, retrieved }: ShownRecord, words: Words): FactLine {
  const said: string[] = [];
  if (crawled !== null) said.push(words.capturedByPage(formatDate(crawled, words.dates)));
  if (retrieved !== null) said.push(words.capturedByEditor(formatDate(retrieved, words.dates)));
  return said.length === 0 ? null : [words.captured, said.join('; ')];
}

interface PublishedBasisProps {
  readonly published: Published;
  readonly words: Words;
}

function PublishedBasis({ published, words }: PublishedBasisProps): JSX.Element {
  const { edtf, certainty, notBefore, basis } = published;
  const said = certainty === 'stated' ? words.dateStated : certainty === 'edited' ? words.dateEdited : words.dateAbsent;
  const bound = edtf === null && notBefore !== null ? words.notBefore(formatDate(notBefore, words.dates)) : null;
  return <Basis said={bound === null ? said : `${said}; ${bound}`} why={basis === '' ? null : basis} />;
}

/** What the archive says, then in quieter words the rule by which it says so. Rules are named in English. */
function Basis({ said, why }: { readonly said: ComponentChildren; readonly why: string | null }): JSX.Element {
  return (
    <>
      {said}
      {why !== null && (
        <small class="why" lang="en">
          {why}
        </small>
      )}
    </>
  );
}

function Doubts({ article, words }: { readonly article: ShownRecord; readonly words: Words }): JSX.Element {
  return (
    <details>
      <summary>{words.doubtCount(article.doubts.length)}</summary>
      <ul>
        {article.doubts.map(({ rule, text }) => (
          <li>
            <span lang="en">{text}</span> <small class="why">{rule}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function earlierTexts({ versions }: ShownRecord, words: Words): FactLine {
  if (versions.length === 0) return null;
  return [
    words.earlierTexts,
    <ul>
      {versions.map(({ sha256, until }) => (
        <li>
          {words.textUntil(formatDate(until, words.dates))} <code class="hash">{sha256}</code>
        </li>
      ))}
    </ul>,
  ];
}
