import { countsOf, formFields } from "#search/facets.ts";
import { runSearch, type SearchRequest } from "#search/run-search.ts";
import type { SiteIndex } from "#search/site-index.ts";

/**
 * Writes beside each choice of a form how many hits it would leave, the other choices being as they
 * are. The values of the fields are fetched for it.
 */
export async function showCounts(
  form: HTMLFormElement,
  request: SearchRequest,
  index: SiteIndex,
): Promise<void> {
  await Promise.all(
    formFields.map(async (field) => {
      const filters = { ...request.filters, [field]: "" };
      const [{ found }, facet] = await Promise.all([
        runSearch({ ...request, filters }, index),
        index.facetOf(field),
      ]);
      const counts = countsOf(facet, new Set(found.hits.map(({ order }) => order)));
      const isAsked = request.typed.trim() !== "";
      for (const option of options(form, field)) {
        const count = counts.get(option.value) ?? 0;
        option.textContent = isAsked ? `${nameOf(option)} (${String(count)})` : nameOf(option);
      }
    }),
  );
}

/** What a choice is called, without the count beside it. */
export function nameOf(option: HTMLOptionElement): string {
  option.dataset["name"] ??= option.textContent;
  return option.dataset["name"];
}

function options(form: HTMLFormElement, field: string): HTMLOptionElement[] {
  return [...form.querySelectorAll<HTMLOptionElement>(`[name=${field}] option[value]`)].filter(
    ({ value }) => value !== "",
  );
}
