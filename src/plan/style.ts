// Of which parts are the pages made? A page that shows each of them, with specimens instead of stories.
import { rootFrom, STYLE } from '../archive/addresses.ts';
import { Fingerprint } from '../text/fingerprint.ts';
import type { StylePage } from './page.ts';
import { PlannedPage } from './planned-page.ts';

/** It tells nothing of the archive: it changes with the templates alone. */
export function planStyle(): PlannedPage[] {
  const make = (): StylePage => ({ kind: 'style', url: STYLE, root: rootFrom(STYLE), title: '', description: '' });
  return [new PlannedPage('style', STYLE, new Fingerprint().value(), make)];
}
