// By which rules is a page valid HTML?
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: { 'no-inline-style': 'error', 'long-title': 'off', 'no-dup-class': 'error', 'no-redundant-role': 'error' },
  }),
);

/** What is wrong with a page, a line for each fault; empty for a valid one. */
export async function findHtmlFaults(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
  );
}
