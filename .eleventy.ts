// How does Eleventy render this project? Its input is templates/ alone; what lies in content/ is data, never a template.
import type { UserConfig } from '@11ty/eleventy';
import { settle } from './src/eleventy-settings.ts';
import { planStandalone } from './src/standalone.ts';

/**
 * Run on its own, as `node --import tsx node_modules/@11ty/eleventy/cmd.cjs --config=.eleventy.ts`, Eleventy renders and
 * writes the whole site. The build (`npm run build`) sets it up alike, and hands over the pages that have to be rendered.
 */
export default async function configure(config: UserConfig): Promise<void> {
  settle(config);
  await planStandalone(config);
}
