import { mayBeCitation } from "#search/resolve/may-be-citation.ts";
import { answerSetting, sentenceOf } from "./answer-setting.ts";
import { withPatience } from "./with-patience.ts";

/**
 * The first answer of a search: what the words lead to where they are a citation, and nothing
 * otherwise. What looks citations up is loaded when words first look like one. Attributes: as those
 * of `citation-resolver`.
 */
export class SearchAnswer extends HTMLElement {
  private latest = 0;

  /**
   * Shows what words lead to, nothing where they are no citation, or that they could not be looked
   * up; it never fails, as the hits stand without it.
   */
  async show(typed: string): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    const elements = mayBeCitation(typed)
      ? await withPatience(this.answer(typed)).catch(() => this.failed())
      : [];
    if (turn === this.latest) this.replaceChildren(...elements);
  }

  private failed(): HTMLElement[] {
    this.dataset["kind"] = "failed";
    const element = document.createElement("p");
    element.textContent = sentenceOf(answerSetting(this), "notLookedUp");
    return [element];
  }

  private async answer(typed: string): Promise<HTMLElement[]> {
    const [{ resolve }, { AnswerWriter }, { ResolverSource }] = await Promise.all([
      import("#search/resolve/resolve.ts"),
      import("./resolver-answer.ts"),
      import("./resolver-source.ts"),
    ]);
    const source = new ResolverSource(this.dataset["data"] ?? "");
    const catalogue = await source.catalogue();
    const answer = await resolve(typed, catalogue, (id) => source.units(id));
    if (!("unread" in answer) || answer.unread !== "") return [];
    this.dataset["kind"] = answer.kind;
    return new AnswerWriter(answerSetting(this), source).elements(answer, catalogue);
  }
}

customElements.define("search-answer", SearchAnswer);
