import type { Answer, Target } from "#search/resolve/answer.ts";
import type { Catalogue } from "#search/resolve/catalogue.ts";
import { absenceSentence } from "./absence-sentence.ts";
import { sentenceOf, type AnswerSetting } from "./answer-setting.ts";
import { brief } from "./brief.ts";
import type { ResolverSource } from "./resolver-source.ts";
import { targetLink, type TargetLink } from "./target-link.ts";

/** Writes answers into a page. Everything that a reader typed is written as text. */
export class AnswerWriter {
  private readonly setting: AnswerSetting;
  private readonly source: ResolverSource;

  constructor(setting: AnswerSetting, source: ResolverSource) {
    this.setting = setting;
    this.source = source;
  }

  /** The answer as what stands on a page; nothing for no citation at all. */
  async elements(answer: Answer, catalogue: Catalogue): Promise<HTMLElement[]> {
    switch (answer.kind) {
      case "empty":
        return [];
      case "none":
        return [paragraph(this.sentence("none"))];
      case "too-long":
        return [paragraph(this.sentence("tooLong", { limit: String(answer.limit) }))];
      case "found":
        return [
          this.found(await this.link(answer.target, catalogue)),
          ...this.unread(answer.unread),
          ...(await this.list(
            answer.target.kind === "record" ? "citing" : "near",
            answer.near,
            catalogue,
          )),
        ];
      case "ambiguous":
        return [
          ...(await this.list("ambiguous", answer.targets, catalogue)),
          ...this.unread(answer.unread),
        ];
      case "absent":
        return [
          paragraph(absenceSentence(answer.reason, this.setting)),
          ...(await this.list("near", answer.near, catalogue)),
        ];
    }
  }

  /** The key of the unit whose words answer the citation, where one does. */
  static unitKey(answer: Answer): string | undefined {
    if (answer.kind !== "found" || answer.target.kind !== "unit") return undefined;
    return `${answer.target.text.id}/${answer.target.unit.id}`;
  }

  private found({ name, href }: TargetLink): HTMLElement {
    const element = paragraph(`${this.sentence("found")} `);
    element.className = "answer-found";
    element.append(link(name, href));
    return element;
  }

  private unread(words: string): HTMLElement[] {
    return words === "" ? [] : [paragraph(this.sentence("unread", { words: brief(words) }))];
  }

  private async list(
    heading: string,
    targets: readonly Target[],
    catalogue: Catalogue,
  ): Promise<HTMLElement[]> {
    if (targets.length === 0) return [];
    const shown = await Promise.all(targets.map((target) => this.link(target, catalogue)));
    const list = document.createElement("ul");
    list.append(
      ...shown.map(({ name, href }) => {
        const item = document.createElement("li");
        item.append(link(name, href));
        return item;
      }),
    );
    return [paragraph(this.sentence(heading)), list];
  }

  private link(target: Target, catalogue: Catalogue): Promise<TargetLink> {
    return targetLink(target, catalogue, this.source, this.setting);
  }

  private sentence(name: string, values?: Readonly<Record<string, string>>): string {
    return sentenceOf(this.setting, name, values);
  }
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = words;
  return element;
}

function link(name: string, href: string): HTMLElement {
  const element = document.createElement("a");
  element.href = href;
  element.textContent = name;
  return element;
}
