import type { Target } from "#search/resolve/answer.ts";
import type { Catalogue } from "#search/resolve/catalogue.ts";
import { filled } from "./filled.ts";
import { sentenceOf, type AnswerSetting } from "./answer-setting.ts";
import type { ResolverSource } from "./resolver-source.ts";

/** A link to something that a citation leads to. */
export interface TargetLink {
  readonly name: string;
  readonly href: string;
}

/** What is shown of something that a citation leads to. */
export async function targetLink(
  target: Target,
  catalogue: Catalogue,
  source: ResolverSource,
  setting: AnswerSetting,
): Promise<TargetLink> {
  const { language, texts } = setting;
  const sentence = (name: string, values: Readonly<Record<string, string>>): string =>
    sentenceOf(setting, name, values);
  switch (target.kind) {
    case "text":
      return { name: target.text.title, href: `${texts}${target.text.id}/` };
    case "unit": {
      const { text, unit, to } = target;
      const first = unit.name[language];
      const place =
        to === undefined ? first : sentence("range", { first, last: to.name[language] });
      const href =
        to === undefined ? `${texts}${text.id}/${unit.id}/` : `${texts}${text.id}/#${unit.id}`;
      return { name: `${text.title}, ${place}`, href };
    }
    case "record":
      return { name: target.record.name[language], href: target.record.href[language] };
    case "vote":
      return { name: target.vote.name[language], href: target.vote.href[language] };
    case "state-vote": {
      const { vote, state, position } = target;
      const cast = sentence(`stateVote.${position}`, { state: state.name[language] });
      return {
        name: `${vote.name[language]} · ${cast}`,
        href: filled(vote.stateHref[language], { state: state.id }),
      };
    }
    case "citing": {
      const [textId = "", unitId = ""] = target.key.split("/");
      const unit = (await source.units(textId)).find(({ id }) => id === unitId);
      const text = catalogue.texts.find(({ id }) => id === textId);
      return {
        name: `${text?.title ?? textId}, ${unit?.name[language] ?? unitId}`,
        href: `${texts}${target.key}/`,
      };
    }
  }
}
