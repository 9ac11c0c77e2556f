/** How a tradition writes a day. */
export type DayStyle = "british" | "american" | "bluebook" | "mla" | "french" | "russian" | "apa";

const formats: Readonly<Record<DayStyle, readonly [locale: string, month: "long" | "short"]>> = {
  british: ["en-GB", "long"],
  american: ["en-US", "long"],
  bluebook: ["en-US", "short"],
  mla: ["en-GB", "short"],
  french: ["fr-FR", "long"],
  russian: ["ru-RU", "long"],
  apa: ["en-US", "long"],
};

/**
 * A day (ISO 8601) as a tradition writes it: `2 December 2011`, `December 2, 2011`, `Dec. 2, 2011`,
 * `2 Dec. 2011`, `2 décembre 2011`, `2 декабря 2011 г.`, `2011, December 2`; a year as it stands.
 */
export function writtenDay(style: DayStyle, date: string): string {
  const [year = ""] = date.split("-");
  if (date === year) return year;
  const [locale, month] = formats[style];
  const moment = new Date(`${date}T00:00:00Z`);
  const parts = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month,
    year: "numeric",
    timeZone: "UTC",
  }).formatToParts(moment);
  const part = (type: "day" | "month"): string =>
    parts.find((known) => known.type === type)?.value ?? "";
  const [day, name] = [part("day"), part("month")];
  switch (style) {
    case "american":
      return `${name} ${day}, ${year}`;
    case "bluebook":
      return `${dotted(name)} ${day}, ${year}`;
    case "mla":
      return `${day} ${dotted(name)} ${year}`;
    case "french":
      return `${day === "1" ? "1er" : day} ${name} ${year}`;
    case "russian":
      return `${day} ${name} ${year} г.`;
    case "apa":
      return `${year}, ${name} ${day}`;
    case "british":
      return `${day} ${name} ${year}`;
  }
}

/** Short names of months end with a full stop, but for May, June and July. */
function dotted(month: string): string {
  return /^(?:May|Jun|Jul)/.test(month)
    ? month.replace("Jun", "June").replace("Jul", "July")
    : `${month}.`;
}
