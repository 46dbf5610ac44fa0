// How does a headline stand on a page? In its own language and direction, in brackets where the archive supplied it.
import type { JSX } from 'preact';
import type { HeadlineOrigin } from '../../src/article/record.ts';

interface HeadlineTextProps {
  readonly text: string;
  readonly origin: HeadlineOrigin;
  readonly lang: string;
}

/** Brackets mark a supplied title in every library's catalogue; they come from the style sheet, so the words stay clean. */
export function HeadlineText({ text, origin, lang }: HeadlineTextProps): JSX.Element {
  return (
    <span class={origin === 'stated' ? 'headline' : 'headline supplied'} lang={lang} dir="auto">
      {text}
    </span>
  );
}
