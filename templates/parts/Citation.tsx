// How is a story cited?
import type { JSX } from 'preact';
import type { Site, StoryPage } from '../../src/plan/page.ts';
import { endSentence, formatDate } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

interface CitationProps {
  readonly page: StoryPage;
  readonly site: Site;
  readonly words: Words;
}

/** Agency, headline, place, date; then the archive, its number for the story, and the address where it has one. */
export function Citation({ page, site, words }: CitationProps): JSX.Element {
  const { article, canonical } = page;
  const [agency] = article.credits;
  const { edtf } = article.published;
  const place = article.dateline?.place ?? null;
  const date = edtf === null ? words.undatedCitation : formatDate(edtf, words.dates);
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{words.cite}</h2>
      <p>
        {agency !== undefined && `${agency}. `}“
        <span lang={article.lang} dir="auto">
          {article.headline.text}
        </span>
        ”{article.headline.origin !== 'stated' && ` ${words.headlineSupplied}`}. {place !== null && `${place}, `}
        {endSentence(date)} <cite>{site.title}</cite>, {words.accessionShort} {article.id}
        {canonical === null ? '.' : `. ${canonical}`}
      </p>
    </section>
  );
}
