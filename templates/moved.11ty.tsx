// Where has the page gone that stood at this address?
import { Layout } from './parts/Layout.tsx';
import { pageTemplate, type View } from './parts/page-template.tsx';

const MovedView: View<'moved'> = ({ page, site, words }) => (
  <Layout
    page={page}
    site={site}
    words={words}
    title={words.moved}
    description=""
    canonical={page.to.href}
    refresh={page.to.href}
  >
    <h1>{words.moved}</h1>
    <p class="lead">
      {words.movedText}{' '}
      <a href={page.to.href}>
        <bdi>{page.to.text}</bdi>
      </a>
    </p>
  </Layout>
);

export const { data, render } = pageTemplate('moved', MovedView);
