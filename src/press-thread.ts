// What does the thread beside the press do? It renders and prints the pages that come to it by the parcel.
import { answerRequests } from './answering.ts';
import { DISK } from './disk/disk.ts';
import { PlannedPage } from './plan/planned-page.ts';
import { Press, type Printed } from './press.ts';
import type { Parcel } from './press-room.ts';

const rendering = import('./render.ts');
let press: Press | null = null;

answerRequests<Parcel, readonly Printed[]>(async ({ folders, site, contents, orders }) => {
  const { render } = await rendering;
  press ??= new Press(DISK, folders);
  const there = press;
  const ordered = new Map(orders.map((order) => [order.url, order]));
  const pages = contents.map((content) => new PlannedPage(content.kind, content.url, 0, () => content, 0));
  const printed: Printed[] = [];
  await render(pages, site, ({ url, html }) => {
    const order = ordered.get(url);
    if (order === undefined) throw new Error(`a page that nobody planned came back: ${url}`);
    printed.push(there.put({ ...order, content: html }));
  });
  return printed;
});
