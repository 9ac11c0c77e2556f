import type { TimelineEntry } from "#derived/timeline.ts";
import type { TimelineFilter } from "#derived/timeline-view.ts";
import type { InterfaceLanguage } from "#schemas/language.ts";
import { translator } from "./t.ts";

/** What a date on the timeline is the date of, in a few words. */
export function timelineTitle(
  language: InterfaceLanguage,
  { title, step }: Pick<TimelineEntry, "step" | "title">,
): string {
  if (title !== undefined) return title[language];
  return step === undefined ? "" : translator(language)(`timeline.step.${step}`);
}

/** What a view of the timeline shows. */
export function filterTitle(language: InterfaceLanguage, filter: TimelineFilter): string {
  const t = translator(language);
  if (filter.by === "text") return filter.title;
  return filter.by === "kind" ? t(`timeline.kind.${filter.id}`) : t("timeline.all");
}
