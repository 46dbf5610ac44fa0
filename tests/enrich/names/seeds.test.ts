// Whom and what do the articles that come with the archive name, by the authority files that come with it?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findCandidates } from '../../../src/enrich/names/candidates.ts';
import { resolveMentions } from '../../../src/enrich/names/mentions.ts';
import { indexNames } from '../../../src/enrich/names/name-index.ts';
import { passagesOf } from '../../../src/enrich/names/searched-text.ts';
import { countryWords } from '../../../src/knowledge/countries.ts';
import { articleOf } from './article-of.ts';
import { authorityIn } from './authority-in.ts';

const CONTENT = new URL('../../../content/', import.meta.url);
const EXPECTED = new URL('../../cases/names/seeds/', import.meta.url);
const index = indexNames(authorityIn(new URL('authority/', CONTENT)).authority);

for (const file of readdirSync(EXPECTED).sort()) {
  test(`${file}: every name, every office and every "the diplomat" leads where it should`, () => {
    const [folder = '', name = ''] = file.split('-', 2);
    const path = `wire/${folder}/${name}`;
    const article = articleOf(readFileSync(new URL(path, CONTENT), 'utf8'), path);
    const passages = passagesOf(article);
    const found = findCandidates(article, passages, countryWords());
    const { mentions, roles } = resolveMentions(article, passages, index, found);
    const lines = [
      ...mentions.map(({ start, form, entity, sort }) => `${start} ${form} = ${entity.kind}/${entity.id} ${sort}`),
      ...roles.map(({ role, holder, person, office }) => `${role} | ${holder.form} | ${person} | ${office}`),
    ];
    assert.equal(`${lines.join('\n')}\n`, readFileSync(new URL(file, EXPECTED), 'utf8'));
  });
}
