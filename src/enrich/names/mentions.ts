// Whom, what and where does an article name?
import type { MentionFact, RoleFact } from '../../article/entity.ts';
import type { Article } from '../../article/record.ts';
import type { FoundNames } from './candidates.ts';
import { isTicker, longestMatches, type Match } from './matches.ts';
import type { NameIndex } from './name-index.ts';
import { coveringOf, type Naming, type Reading } from './naming.ts';
import { nominals } from './nominals.ts';
import { organisations } from './organisations.ts';
import { fullNames, surnames } from './people.ts';
import { ambiguousPlaces, surePlaces } from './places.ts';
import { withRegionLists } from './region-lists.ts';
import { rolesIn } from './role-facts.ts';
import type { Passage } from './searched-text.ts';

export interface ResolvedNames {
  /** In the order of the text. Those by name never overlap; one by office may hold a name (`the Kazakhstan ambassador`). */
  readonly mentions: readonly MentionFact[];
  /** The offices that the text gives to people, known and unknown, in the order of the text. */
  readonly roles: readonly RoleFact[];
}

/**
 * Leads the words of an article to the entities of the authority files: longest match first, then what the rest of
 * the article tells about names that are more than one's, surnames, and words such as "the diplomat".
 *
 * @param passages what `passagesOf` gives for it
 * @param found what {@link findCandidates} found in the same article
 */
export function resolveMentions(
  article: Article,
  passages: readonly Passage[],
  index: NameIndex,
  found: FoundNames,
): ResolvedNames {
  const matches = passages.flatMap((passage) =>
    withRegionLists(passage, longestMatches(passage, index), index.root).filter(
      (match) => !isTicker(match, article.text),
    ),
  );
  const day = article.published.edtf ?? article.dateline?.date ?? null;
  const reading: Reading = { article, index, found, passages, matches, covering: coveringOf(matches), day };
  const sure = surePlaces(reading);
  const named = new Set(sure.map(({ entity }) => entity.id));
  for (const { aliases } of matches) addSure(aliases[0], named);
  const full = fullNames(reading, named);
  const people = [...full, ...surnames(reading, full)].sort(compareNamings);
  const bodies = organisations(reading, named);
  const places = [...sure, ...ambiguousPlaces(reading, named)];
  const roles = rolesIn(reading, full);
  const namings = [...people, ...bodies, ...places, ...nominals(reading, people, roles)];
  return {
    mentions: namings.sort(compareNamings).map((naming) => mentionOf(naming, article.text)),
    roles: roles.map(({ fact }) => fact),
  };
}

/** People and organisations by names that need nothing beside them; places have been asked more. */
function addSure(alias: Match['aliases'][number] | undefined, named: Set<string>): void {
  if (alias?.entity == null || alias.beside.length > 0 || alias.country !== null) return;
  if (alias.entity.kind !== 'place') named.add(alias.entity.id);
}

function startOf({ passage, from }: Naming): number {
  return passage.words[from]?.start ?? 0;
}

function endOf({ passage, to }: Naming): number {
  return passage.words[to - 1]?.end ?? 0;
}

function compareNamings(a: Naming, b: Naming): number {
  return startOf(a) - startOf(b) || endOf(b) - endOf(a);
}

function mentionOf(naming: Naming, text: string): MentionFact {
  const { entity, sort, tier, rule, basis } = naming;
  const [start, end] = [startOf(naming), endOf(naming)];
  return { start, end, rule, basis, entity, form: text.slice(start, end), sort, tier };
}
