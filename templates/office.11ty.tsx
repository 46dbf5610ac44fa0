// Who held an office, and when?
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { Facts } from './parts/Facts.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { OFFICES_URL, TAGS_URL } from './parts/site-sections.ts';
import { Holders, Name } from './parts/Tenures.tsx';

const OfficeView: View<'office'> = ({ page, site, words }) => (
  <Layout
    page={page}
    site={site}
    words={words}
    title={page.title}
    description={words.officesLead}
    breadcrumb={
      <Breadcrumb
        crumbs={[
          { href: `${page.root}${TAGS_URL}`, text: words.subjects },
          { href: `${page.root}${OFFICES_URL}`, text: words.offices },
          { href: null, text: page.title },
        ]}
        words={words}
      />
    }
  >
    <p class="kicker">{words.office}</p>
    <h1 dir="auto">{page.title}</h1>
    {page.about !== null && <p class="lead">{page.about}</p>}
    <Facts
      facts={[
        page.of === null ? null : [words.belongsTo, <Name name={page.of} />],
        page.to === null ? null : [words.sentTo, <Name name={page.to} />],
      ]}
    />
    <section aria-labelledby="holders">
      <h2 id="holders">{words.holders}</h2>
      {page.isOfMany && <p class="note">{words.officeOfMany}</p>}
      <Holders holders={page.holders} words={words} />
    </section>
  </Layout>
);

export const { data, render } = pageTemplate('office', OfficeView);
