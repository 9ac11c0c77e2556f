import { languageOfScript } from "#derived/language-of-script.ts";
import type { OfferedName } from "#search/run-search.ts";

/**
 * Shows other names for what a query names, as buttons that are pressed while the name is searched
 * too; `onToggle` is told which name a reader pressed.
 */
export function showNames(
  place: HTMLElement,
  names: readonly OfferedName[],
  label: string,
  onToggle: (form: string) => void,
): void {
  const focused = document.activeElement?.textContent;
  place.hidden = names.length === 0;
  const buttons = names.map(({ form, isSearched }) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "search-name";
    button.ariaPressed = String(isSearched);
    button.textContent = form;
    button.lang = languageOfScript(form) ?? "";
    button.addEventListener("click", () => {
      onToggle(form);
    });
    return button;
  });
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(`${label} `, ...buttons);
  if (hadFocus) buttons.find(({ textContent }) => textContent === focused)?.focus();
}
