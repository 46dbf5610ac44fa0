// How does Eleventy render this project? Its input is templates/ alone; what lies in content/ is data, never a template.
import type { UserConfig } from '@11ty/eleventy';
import { planStandalone } from './src/standalone.ts';

/**
 * The build (`npm run build`) hands over the pages to render before this runs. Run on its own, as
 * `node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`, Eleventy gets them all here.
 */
export default function configure(config: UserConfig): { dir: Record<string, string> } {
  config.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' });
  config.setTemplateFormats(['11ty.tsx']);
  config.setUseGitIgnore(false);
  if (!('pages' in config.globalData)) planStandalone(config);
  return { dir: { input: 'templates', output: '_site', includes: 'parts', layouts: 'parts', data: 'words' } };
}
