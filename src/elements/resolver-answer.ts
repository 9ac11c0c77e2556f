import type { Absence, Answer, Target } from "#search/resolve/answer.ts";
import type { Catalogue } from "#search/resolve/catalogue.ts";
import type { ResolverSource } from "./resolver-source.ts";

/** What an answer is written with: the words of the page, its language and its addresses. */
export interface AnswerSetting {
  readonly language: "en" | "fr";
  /** The address under which the texts stand, with a slash at its end. */
  readonly texts: string;
  /** The root of the language, with a slash at its end. */
  readonly root: string;
  /** Sentences by their names, with `{name}` for what is filled in. */
  readonly sentences: Readonly<Record<string, string>>;
}

/** The most characters of what a reader typed that an answer repeats. */
const mostShown = 120;

/** A link to something that a citation leads to. */
interface ShownTarget {
  readonly name: string;
  readonly href: string;
}

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
          this.found(await this.shown(answer.target, catalogue)),
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
          paragraph(this.absence(answer.reason)),
          ...(await this.list("near", answer.near, catalogue)),
        ];
    }
  }

  /** The key of the unit whose words answer the citation, where one does. */
  static unitKey(answer: Answer): string | undefined {
    if (answer.kind !== "found" || answer.target.kind !== "unit") return undefined;
    return `${answer.target.text.id}/${answer.target.unit.id}`;
  }

  private found({ name, href }: ShownTarget): HTMLElement {
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
    const shown = await Promise.all(targets.map((target) => this.shown(target, catalogue)));
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

  private async shown(target: Target, catalogue: Catalogue): Promise<ShownTarget> {
    const { language, texts, root } = this.setting;
    switch (target.kind) {
      case "text":
        return { name: target.text.title, href: `${texts}${target.text.id}/` };
      case "unit": {
        const { text, unit, to } = target;
        const first = unit.name[language];
        const place =
          to === undefined ? first : this.sentence("range", { first, last: to.name[language] });
        const href =
          to === undefined ? `${texts}${text.id}/${unit.id}/` : `${texts}${text.id}/#${unit.id}`;
        return { name: `${text.title}, ${place}`, href };
      }
      case "record":
        return { name: target.record.name[language], href: root + target.record.path };
      case "vote":
        return { name: target.vote.name[language], href: `${root}votes/${target.vote.id}/` };
      case "state-vote": {
        const { vote, state, position } = target;
        const cast = this.sentence(`stateVote.${position}`, { state: state.name[language] });
        return {
          name: `${vote.name[language]} · ${cast}`,
          href: `${root}votes/${vote.id}/#vote-${state.id}`,
        };
      }
      case "citing": {
        const [textId = "", unitId = ""] = target.key.split("/");
        const unit = (await this.source.units(textId)).find(({ id }) => id === unitId);
        const text = catalogue.texts.find(({ id }) => id === textId);
        return {
          name: `${text?.title ?? textId}, ${unit?.name[language] ?? unitId}`,
          href: `${texts}${target.key}/`,
        };
      }
    }
  }

  private absence(reason: Absence): string {
    const { language } = this.setting;
    switch (reason.what) {
      case "item": {
        const { text, paragraph: number, asked, items } = reason;
        const values = { text: text.title, paragraph: number, asked };
        return items.length === 0
          ? this.sentence("absent.noItems", values)
          : this.sentence("absent.item", { ...values, items: items.join(", ") });
      }
      case "state-vote":
      case "state-votes":
        return this.sentence(`absent.${reason.what}`, {
          state: reason.state.name[language],
          vote: reason.what === "state-vote" ? reason.vote.name[language] : "",
        });
      case "heading":
        return this.sentence("absent.heading", {
          text: reason.text.title,
          unit: reason.unit.name[language],
          asked: this.headingNames(reason.asked),
        });
      case "words":
        return this.sentence("absent.words", { record: reason.record.name[language] });
      case "date":
        return this.sentence("absent.date", { date: writtenDate(language, reason.asked) });
      case "no-day":
        return this.sentence("absent.no-day", { date: writtenDay(language, reason.asked) });
      case "unit-id":
        return this.sentence("absent.unit-id", {
          text: reason.text.title,
          asked: brief(reason.asked),
        });
      case "no-place":
      case "document":
      case "cited-work":
      case "symbol":
        return this.sentence(`absent.${reason.what}`, {
          asked: brief(reason.asked.toUpperCase()),
        });
      default:
        return this.sentence(reason.limit === 0 ? "absent.family" : `absent.${reason.what}`, {
          text: reason.text.title,
          asked: brief(reason.asked.toUpperCase()),
          limit: String(reason.limit),
        });
    }
  }

  /** `ch ii, sect a` in words: «chap. II, sect. A». */
  private headingNames(names: string): string {
    return names.replace(/(ch|sect) (\w+)/g, (_, kind: string, name: string) =>
      this.sentence(`heading.${kind}`, { name: name.toUpperCase() }),
    );
  }

  private sentence(name: string, values: Readonly<Record<string, string>> = {}): string {
    return (this.setting.sentences[name] ?? "").replace(
      /\{(\w+)\}/g,
      (_, value: string) => values[value] ?? "",
    );
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

/** The beginning of what a reader typed, which may be of any length. */
function brief(words: string): string {
  return words.length > mostShown ? `${words.slice(0, mostShown).toWellFormed()}…` : words;
}

/** A day that the calendar does not have, in words. */
function writtenDay(language: "en" | "fr", date: string): string {
  return `${String(Number(date.slice(-2)))} ${writtenDate(language, date.slice(0, -3))}`;
}

/** A day, a month or a year in words. */
function writtenDate(language: "en" | "fr", date: string): string {
  const [, month, day] = date.split("-");
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "fr-FR", {
    timeZone: "UTC",
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  }).format(new Date(`${date}${day === undefined ? "-01" : ""}T00:00:00Z`));
}
