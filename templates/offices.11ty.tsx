// Which offices does the archive know?
import { Breadcrumb } from './parts/Breadcrumb.tsx';
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';
import { TAGS_URL } from './parts/site-sections.ts';
import { CountedLinks } from './parts/TagLinks.tsx';

const OfficesView: View<'offices'> = ({ page, site, words }) => (
  <Layout
    page={page}
    site={site}
    words={words}
    title={words.offices}
    description={words.officesLead}
    breadcrumb={
      <Breadcrumb
        crumbs={[
          { href: `${page.root}${TAGS_URL}`, text: words.subjects },
          { href: null, text: words.offices },
        ]}
        words={words}
      />
    }
  >
    <h1>{words.offices}</h1>
    <p class="lead">{words.officesLead}</p>
    <CountedLinks links={page.offices} words={words} layout="index" />
  </Layout>
);

export const { data, render } = pageTemplate('offices', OfficesView);
