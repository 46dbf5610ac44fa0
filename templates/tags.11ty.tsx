// Under which subjects are the stories filed, A–Z?
import type { JSX } from 'preact';
import type { TagsPage } from '../src/plan/page.ts';
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { TAGS_URL } from './parts/site-sections.ts';
import type { Words } from './words/words.ts';

/** Fewer subjects than this are found without a row of letters. */
const FEW_LETTERS = 4;

const TagsView: View<'tags'> = ({ page, site, words }) => {
  const { tagKind, root, index, letters } = page;
  const title = tagKind === null ? words.subjects : words.kinds[tagKind].many;
  const all = { href: tagKind === null ? null : `${root}${TAGS_URL}`, text: words.subjects };
  return (
    <Layout
      page={page}
      site={site}
      words={words}
      title={title}
      description={words.subjectsLead}
      breadcrumb={
        <Breadcrumb
          crumbs={tagKind === null ? [all] : [all, { href: null, text: words.kinds[tagKind].many }]}
          words={words}
        />
      }
    >
      <h1>{title}</h1>
      {letters.length === 0 ? (
        <p class="lead">{words.noTags}</p>
      ) : (
        <p class="lead" lang={words.langOf('subjectsLead')}>
          {words.subjectsLead}
        </p>
      )}
      {page.kinds.length > 0 && <Kinds page={page} words={words} />}
      {index.length > FEW_LETTERS && (
        <nav class="letters" aria-label={words.jumpToLetter}>
          {index.map(({ href, text }) => (
            <a href={href}>{text}</a>
          ))}
        </nav>
      )}
      {letters.map(({ letter, id, tags }) => (
        <section class="letter" aria-labelledby={id}>
          <h2 id={id}>{letter}</h2>
          <ul class="index">
            {tags.map((tag) => (
              <li>
                <a href={tag.href}>
                  <bdi>{tag.text}</bdi>
                </a>{' '}
                <small>
                  {tagKind === null && `${words.kinds[tag.kind].one} · `}
                  {words.number(tag.count)}
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  );
};

export const { data, render } = pageTemplate('tags', TagsView);

function Kinds({ page, words }: { readonly page: TagsPage; readonly words: Words }): JSX.Element {
  return (
    <nav class="kinds" aria-label={words.kindsHeading}>
      <ul class="links">
        <li>
          <a href={`${page.root}${TAGS_URL}`} aria-current={page.tagKind === null ? 'page' : undefined}>
            {words.allKinds}
          </a>
        </li>
        {page.kinds.map(({ kind, href, count }) => (
          <li>
            <a href={href} aria-current={page.tagKind === kind ? 'page' : undefined}>
              {words.kinds[kind].many}
            </a>{' '}
            <small>{words.number(count)}</small>
          </li>
        ))}
        {page.offices !== null && (
          <li>
            <a href={page.offices.href}>{words.offices}</a> <small>{words.number(page.offices.count)}</small>
          </li>
        )}
      </ul>
    </nav>
  );
}
