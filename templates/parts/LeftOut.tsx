// What of the saved text is not shown in the body, and why not?
import type { JSX } from 'preact';
import type { Role } from '../../src/article/record.ts';
import type { StoryPage } from '../../src/plan/page.ts';
import type { Words } from '../words/words.ts';

interface LeftOutProps {
  readonly parts: StoryPage['leftOut'];
  readonly lang: string;
  readonly words: Words;
}

export function LeftOut({ parts, lang, words }: LeftOutProps): JSX.Element {
  if (parts.length === 0) return <>{words.nothingLeftOut}</>;
  return (
    <details>
      <summary>{words.leftOutParts(parts.length)}</summary>
      <ul>
        {parts.map(({ role, text, why }) => (
          <li>
            <b>{isRole(role, words) ? words.roles[role] : role}</b>{' '}
            <q lang={lang} dir="auto">
              {text}
            </q>{' '}
            <small class="why" lang="en">
              {why}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function isRole(name: string, words: Words): name is Role {
  return Object.hasOwn(words.roles, name);
}
