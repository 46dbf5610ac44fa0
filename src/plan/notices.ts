// What does the reader find where no page stands, or stands no more?
import { basePath, linkTo, NOT_FOUND, rootFrom } from '../archive/addresses.ts';
import type { Accession } from '../archive/register.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import { GUESS_YEAR } from './guess-year.ts';
import type { GonePage, MovedPage, NotFoundPage } from './page.ts';
import { PlannedPage, type PlanSources } from './planned-page.ts';

export function planNotices({ archive, baseUrl }: PlanSources): PlannedPage[] {
  const moved = archive.moved.map(({ from, to }) => {
    const make = (): MovedPage => ({
      kind: 'moved',
      url: from,
      root: rootFrom(from),
      title: to.card.headline,
      description: '',
      to: { href: linkTo(from, to.url), text: to.card.headline },
    });
    return new PlannedPage('moved', from, new Fingerprint().number(to.line).value(), make);
  });
  const gone = archive.gone.map(({ accession, since }) => {
    const make = (): GonePage => ({
      kind: 'gone',
      url: accession.path,
      root: rootFrom(accession.path),
      title: '',
      description: '',
      id: accession.id,
      headline: accession.headline,
      date: accession.published,
      since,
    });
    return new PlannedPage('gone', accession.path, fingerprintOf(accession, since), make);
  });
  const makeNotFound = (): NotFoundPage => ({
    kind: 'not-found',
    url: NOT_FOUND,
    root: basePath(baseUrl),
    title: '',
    description: '',
    base: basePath(baseUrl),
    script: GUESS_YEAR,
  });
  return [
    ...moved,
    ...gone,
    new PlannedPage('not-found', NOT_FOUND, new Fingerprint().text(baseUrl).value(), makeNotFound),
  ];
}

function fingerprintOf({ id, headline, published }: Accession, since: string | null): number {
  return new Fingerprint().text(id).text(headline).text(published).text(since).value();
}
