// How is Eleventy set up? Alike in a build of ours and when it is run on its own.
import type { UserConfig } from '@11ty/eleventy';

/** Its input is `templates/` alone: what lies in `content/` is data, never a template. */
export const TEMPLATES = 'templates';

/** Eleventy's own words for its files: a template is a module with `data` and `render`. */
const TEMPLATE = /([^/\\]+)\.11ty\.tsx$/;

/** @param load gives a template, by its path */
export function settle(config: UserConfig, load: (path: string) => Promise<Template> = loadTemplate): void {
  config.addExtension('11ty.tsx', {
    outputFileExtension: 'html',
    read: false,
    compileOptions: { cache: true, getCacheKey: (_source, path) => path },
    useJavaScriptImport: true,
    getData: true,
    getInstanceFromInputPath: load,
    compile: async (_source, path) => (await load(path)).render,
  });
  config.setTemplateFormats(['11ty.tsx']);
  config.setUseGitIgnore(false);
  config.setInputDirectory(TEMPLATES);
  config.setIncludesDirectory('parts');
  config.setLayoutsDirectory('parts');
  config.setDataDirectory('words');
  config.setOutputDirectory('_site');
}

export interface Template {
  readonly data: object;
  readonly render: (data: object) => string;
}

/** The one place where a template is loaded, so that what is compiled beforehand is found as well as what is not. */
export async function loadTemplate(path: string): Promise<Template> {
  const name = TEMPLATE.exec(path)?.[1] ?? '';
  const template: unknown = await import(`../templates/${name}.11ty.tsx`);
  if (!isTemplate(template)) throw new Error(`${path} is no template: it does not export data and render`);
  return template;
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'data' in value && 'render' in value;
}
