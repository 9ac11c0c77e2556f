import type { DossierLine } from "#derived/state-dossier.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** What a paragraph records of a State, in a few words; for a vote, all but the position. */
export function dossierLineText(language: InterfaceLanguage, line: DossierLine): string {
  const t = translator(language);
  switch (line.kind) {
    case "did":
      return [
        t(`did.${line.role}`),
        t("state.as", { status: t(`one.${line.status}`) }),
        line.onBehalfOf === undefined
          ? ""
          : t("state.onBehalf", { body: line.onBehalfOf.name[language] }),
        line.meeting === undefined ? "" : t("state.atMeeting", { meeting: line.meeting }),
      ]
        .filter((part) => part !== "")
        .join(" ");
    case "represented":
      return t("state.represented", { state: line.by[language], body: line.body.name[language] });
    case "voted":
      return t("state.votedLine", { subject: line.subject });
    case "office":
      return t("state.office", { person: line.person.name[language], as: line.as });
    case "addressed":
      return t("state.addressed", { words: line.words });
    case "mentioned":
      return line.forms.length === 1
        ? t("state.mentioned")
        : t("state.namedTimes", { count: line.forms.length });
  }
}
