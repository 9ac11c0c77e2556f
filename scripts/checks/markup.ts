import { HtmlValidate } from "html-validate";
import type { BuiltSite, Findings } from "./built-site.ts";

/** Every page is valid HTML, as html-validate's recommended rules see it. */
export async function markup(site: BuiltSite): Promise<Findings> {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    rules: { "no-trailing-whitespace": "off", "long-title": ["error", { maxlength: 150 }] },
  });
  const findings: string[] = [];
  for (const path of site.pages.keys()) {
    const { results } = await validator.validateFile(`${site.folder}/${path}`);
    for (const { message, column, ruleId } of results.flatMap(({ messages }) => messages)) {
      findings.push(`${path}, column ${String(column)}: ${message} [${ruleId}]`);
    }
  }
  return findings;
}
