import type { Absence } from "#search/resolve/answer.ts";
import { sentenceOf, type AnswerSetting } from "./answer-setting.ts";
import { brief } from "./brief.ts";

/** Why something that a citation names is not there, in a sentence. */
export function absenceSentence(reason: Absence, setting: AnswerSetting): string {
  const { language } = setting;
  const sentence = (name: string, values: Readonly<Record<string, string>>): string =>
    sentenceOf(setting, name, values);
  switch (reason.what) {
    case "item": {
      const { text, paragraph: number, asked, items } = reason;
      const values = { text: text.title, paragraph: number, asked };
      return items.length === 0
        ? sentence("absent.noItems", values)
        : sentence("absent.item", { ...values, items: items.join(", ") });
    }
    case "state-vote":
    case "state-votes":
      return sentence(`absent.${reason.what}`, {
        state: reason.state.name[language],
        vote: reason.what === "state-vote" ? reason.vote.name[language] : "",
      });
    case "heading":
      return sentence("absent.heading", {
        text: reason.text.title,
        unit: reason.unit.name[language],
        asked: headingNames(reason.asked, setting),
      });
    case "words":
      return sentence("absent.words", { record: reason.record.name[language] });
    case "date":
      return sentence("absent.date", { date: writtenDate(language, reason.asked) });
    case "no-day":
      return sentence("absent.no-day", { date: writtenDay(language, reason.asked) });
    case "unit-id":
      return sentence("absent.unit-id", {
        text: reason.text.title,
        asked: brief(reason.asked),
      });
    case "no-place":
    case "document":
    case "cited-work":
    case "symbol":
      return sentence(`absent.${reason.what}`, {
        asked: brief(reason.asked.toUpperCase()),
      });
    default:
      return sentence(reason.limit === 0 ? "absent.family" : `absent.${reason.what}`, {
        text: reason.text.title,
        asked: brief(reason.asked.toUpperCase()),
        limit: String(reason.limit),
      });
  }
}

/** `ch ii, sect a` in words: «chap. II, sect. A». */
function headingNames(names: string, setting: AnswerSetting): string {
  return names.replace(/(ch|sect) (\w+)/g, (_, kind: string, name: string) =>
    sentenceOf(setting, `heading.${kind}`, { name: name.toUpperCase() }),
  );
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
