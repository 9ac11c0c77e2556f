/** A button that brings what comes next, once, and is then gone; it stays where that fails. */
export function moreButton(label: string, bring: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "search-more";
  button.textContent = label;
  button.addEventListener("click", () => {
    button.disabled = true;
    void bring().then(
      () => {
        button.remove();
      },
      () => {
        button.disabled = false;
      },
    );
  });
  return button;
}
