// In which forms can what a page shows be taken home?
import type { JSX } from 'preact';
import type { Download } from '../../src/plan/page-parts.ts';

export function Downloads({ downloads }: { readonly downloads: readonly Download[] }): JSX.Element {
  return (
    <ul class="links">
      {downloads.map(({ href, format, type }) => (
        <li>
          <a href={href} type={type}>
            {format}
          </a>
        </li>
      ))}
    </ul>
  );
}
