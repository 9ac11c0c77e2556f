/** Shows queries that may have been meant, as links that search for them. */
export function showSuggestions(
  place: HTMLElement,
  queries: readonly string[],
  label: string,
): void {
  place.hidden = queries.length === 0;
  const links = queries.flatMap((query, index) => {
    const link = document.createElement("a");
    link.href = `?${new URLSearchParams({ q: query }).toString()}`;
    link.textContent = query;
    return index === 0 ? [link] : [" · ", link];
  });
  place.replaceChildren(`${label} `, ...links);
}
