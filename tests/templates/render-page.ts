// How does a test see a page? By the template of its kind, as the build would print it.
import type { PageContent, Site } from '../../src/plan/page.ts';
import { render as renderAbout } from '../../templates/about.11ty.tsx';
import { render as renderDay } from '../../templates/day.11ty.tsx';
import { render as renderGone } from '../../templates/gone.11ty.tsx';
import { render as renderHome } from '../../templates/home.11ty.tsx';
import { render as renderHowItWasRead } from '../../templates/how-it-was-read.11ty.tsx';
import { render as renderMonth } from '../../templates/month.11ty.tsx';
import { render as renderMoved } from '../../templates/moved.11ty.tsx';
import { render as renderNew } from '../../templates/new.11ty.tsx';
import { render as renderNotFound } from '../../templates/not-found.11ty.tsx';
import { render as renderOffice } from '../../templates/office.11ty.tsx';
import { render as renderOffices } from '../../templates/offices.11ty.tsx';
import { render as renderStory } from '../../templates/story.11ty.tsx';
import { render as renderStyle } from '../../templates/style.11ty.tsx';
import { render as renderTag } from '../../templates/tag.11ty.tsx';
import { render as renderTags } from '../../templates/tags.11ty.tsx';
import { render as renderTimeline } from '../../templates/timeline.11ty.tsx';
import { render as renderUndated } from '../../templates/undated.11ty.tsx';
import { render as renderYear } from '../../templates/year.11ty.tsx';
import { render as renderYears } from '../../templates/years.11ty.tsx';

export function renderPage(content: PageContent, site: Site): string {
  const { url } = content;
  switch (content.kind) {
    case 'about':
      return renderAbout({ planned: { url, content }, site });
    case 'day':
      return renderDay({ planned: { url, content }, site });
    case 'gone':
      return renderGone({ planned: { url, content }, site });
    case 'home':
      return renderHome({ planned: { url, content }, site });
    case 'how-it-was-read':
      return renderHowItWasRead({ planned: { url, content }, site });
    case 'month':
      return renderMonth({ planned: { url, content }, site });
    case 'moved':
      return renderMoved({ planned: { url, content }, site });
    case 'new':
      return renderNew({ planned: { url, content }, site });
    case 'not-found':
      return renderNotFound({ planned: { url, content }, site });
    case 'office':
      return renderOffice({ planned: { url, content }, site });
    case 'offices':
      return renderOffices({ planned: { url, content }, site });
    case 'story':
      return renderStory({ planned: { url, content }, site });
    case 'style':
      return renderStyle({ planned: { url, content }, site });
    case 'tag':
      return renderTag({ planned: { url, content }, site });
    case 'tags':
      return renderTags({ planned: { url, content }, site });
    case 'timeline':
      return renderTimeline({ planned: { url, content }, site });
    case 'undated':
      return renderUndated({ planned: { url, content }, site });
    case 'year':
      return renderYear({ planned: { url, content }, site });
    case 'years':
      return renderYears({ planned: { url, content }, site });
  }
}
