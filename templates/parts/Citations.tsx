// How is a story cited, in prose and in the formats of reference managers?
import type { JSX } from 'preact';
import type { StoryPage } from '../../src/plan/page.ts';
import type { Words } from '../words/words.ts';

interface CitationsProps {
  readonly citation: NonNullable<StoryPage['citation']>;
  readonly words: Words;
}

/** Chicago and MLA are written in English, whatever the language of the site. */
export function Citations({ citation, words }: CitationsProps): JSX.Element {
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{words.cite}</h2>
      <p lang="en" dir="auto">
        {citation.chicago}
      </p>
      <details>
        <summary>{words.otherStyles}</summary>
        <dl>
          <dt>MLA</dt>
          <dd lang="en" dir="auto">
            {citation.mla}
          </dd>
          <Record name="BibTeX" text={citation.bibtex} />
          <Record name="RIS" text={citation.ris} />
          <Record name="CSL-JSON" text={citation.csl} />
        </dl>
      </details>
    </section>
  );
}

function Record({ name, text }: { readonly name: string; readonly text: string }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <pre>{text}</pre>
      </dd>
    </>
  );
}
