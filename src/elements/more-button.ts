/**
 * A button that brings what comes next, once, and is then gone; where that fails it stays, keeps the
 * focus, and `onFailure` is called.
 */
export function moreButton(
  label: string,
  bring: () => Promise<void>,
  onFailure: () => void,
): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "search-more";
  button.textContent = label;
  button.addEventListener("click", () => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    void bring().then(
      () => {
        button.remove();
      },
      () => {
        button.ariaBusy = "false";
        onFailure();
      },
    );
  });
  return button;
}
