// What is in this archive, what is not, and how can one check it?
import {
  ABOUT,
  DATA_INDEX,
  DATA_PACKAGE,
  DATA_SCHEMA,
  linkTo,
  MANIFEST,
  rootFrom,
  TAGS,
  tagAddress,
} from '../archive/addresses.ts';
import { archiveMetadata } from '../reference/metadata.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { countCertainties, foldCertainties, needsLook } from './certainty.ts';
import { countBy, countYears } from './lines.ts';
import type { AboutPage } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

export function planAbout(sources: PlanSources): PlannedPage[] {
  const { archive } = sources;
  const { stories, dated, undated } = archive;
  const [first, last] = [dated[0], dated[dated.length - 1]].map((story) => story?.period);
  const providers = countBy(stories, ({ card }) => card.provider);
  const languages = countBy(stories, ({ card }) => card.lang);
  const rights = countBy(stories, ({ card }) => card.rights);
  const certainties = countCertainties(stories);
  const needsLookCount = stories.filter(needsLook).length;
  const empty = emptyYears(countYears(dated));
  const fingerprint = new Fingerprint().text(sources.baseUrl).number(stories.length).number(undated.length);
  foldCertainties(fingerprint.text(first ?? null).text(last ?? null), certainties).number(needsLookCount);
  for (const [value, count] of [...providers, ...languages, ...rights]) fingerprint.text(value).number(count);
  for (const { from, to } of empty) fingerprint.text(from).text(to);
  const make = (): AboutPage => ({
    kind: 'about',
    url: ABOUT,
    root: rootFrom(ABOUT),
    title: '',
    description: '',
    storyCount: stories.length,
    undatedCount: undated.length,
    first: first ?? null,
    last: last ?? null,
    agencies: providers.flatMap(([name, count]) => {
      if (name === null) return [];
      const agency = archive.tags.find((tag) => tag.kind === 'agency' && tag.name === name);
      const address = agency === undefined ? TAGS : tagAddress('agency', agency.id);
      return [{ href: linkTo(ABOUT, address), text: name, count }];
    }),
    languages: languages.map(([lang, count]) => ({ lang, count })),
    rights: rights.map(([rights, count]) => ({ rights, count })),
    ...certainties,
    needsLook: needsLookCount,
    data: [DATA_INDEX, DATA_SCHEMA, DATA_PACKAGE, MANIFEST].map((address) => ({
      href: linkTo(ABOUT, address),
      text: address,
    })),
    empty,
    metadata: archiveMetadata(
      {
        first: first ?? null,
        last: last ?? null,
        agencies: providers.flatMap(([name]) => name ?? []),
        languages: languages.map(([lang]) => lang),
        rights: rights.map(([rights]) => rights),
      },
      sources,
    ),
  });
  return [new PlannedPage('about', ABOUT, fingerprint.value(), make)];
}

/** The years between the first and the last of which the archive holds nothing, joined where they follow each other. */
function emptyYears(years: ReturnType<typeof countYears>): { from: string; to: string }[] {
  const gaps: { from: string; to: string }[] = [];
  let before = 1;
  for (const { year, count } of years) {
    const text = String(year).padStart(4, '0');
    const last = gaps[gaps.length - 1];
    if (count === 0 && before === 0 && last !== undefined) last.to = text;
    else if (count === 0) gaps.push({ from: text, to: text });
    before = count;
  }
  return gaps;
}
