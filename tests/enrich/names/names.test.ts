// Do the names of the cases lead to whom and what they mean?
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as v from 'valibot';
import { parse } from 'yaml';
import { findCandidates } from '../../../src/enrich/names/candidates.ts';
import { resolveMentions } from '../../../src/enrich/names/mentions.ts';
import { indexNames } from '../../../src/enrich/names/name-index.ts';
import { passagesOf } from '../../../src/enrich/names/searched-text.ts';
import { countryWords } from '../../../src/knowledge/countries.ts';
import { articleOf } from './article-of.ts';
import { authorityIn } from './authority-in.ts';

const CASES = new URL('../../cases/names/', import.meta.url);

const casesFile = v.array(
  v.strictObject({
    it: v.string(),
    text: v.string(),
    /** `words = kind/id sort`, in the order of the text. */
    mentions: v.array(v.string()),
    /** `office | holder | person | office's id`, `-` for nobody. */
    roles: v.optional(v.array(v.string())),
  }),
);

const { authority, messages } = authorityIn(new URL('authority/', CASES));
const index = indexNames(authority);

test('the authority files of the cases have no fault', () => {
  assert.deepEqual(messages, []);
});

for (const file of readdirSync(CASES).sort()) {
  if (!file.endsWith('.yaml')) continue;
  describe(`names: ${file}`, () => {
    for (const { it, text, mentions, roles } of v.parse(casesFile, parse(readFileSync(new URL(file, CASES), 'utf8')))) {
      test(it, () => {
        const article = articleOf(text);
        const resolved = resolveMentions(
          article,
          passagesOf(article),
          index,
          findCandidates(article, passagesOf(article), countryWords()),
        );
        assert.deepEqual(
          resolved.mentions.map(({ form, entity, sort }) => `${form} = ${entity.kind}/${entity.id} ${sort}`),
          mentions,
        );
        for (const { start, end, form, basis } of resolved.mentions) {
          assert.equal(article.text.slice(start, end), form);
          assert.notEqual(basis, '');
        }
        if (roles === undefined) return;
        assert.deepEqual(
          resolved.roles.map(({ role, holder, person, office }) =>
            [role, holder.form, person ?? '-', office ?? '-'].join(' | '),
          ),
          roles,
        );
      });
    }
  });
}
