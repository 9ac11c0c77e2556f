import type { Archive, Article, DatedEvent } from "../archive.ts";
import type { FieldPath, Problem } from "../problem.ts";

/** Dates that speak of one event agree, and dates that follow each other do so. */
export function dates(archive: Archive): Problem[] {
  return [
    ...[...archive.texts.values()].flatMap((text) => {
      const instrument = archive.instruments.get(text.instrument ?? "");
      const record = { kind: "texts", id: text.id } as const;
      return [
        ...sameDate({ record, field: ["date"] }, text.date, instrument?.date, "its instrument"),
        ...(text.kind === "article" ? articleOrder(text) : []),
      ];
    }),
    ...[...archive.votes.values()].flatMap((vote) => {
      const record = { kind: "votes", id: vote.id } as const;
      const adopted = archive.instruments.get(vote.on)?.date;
      return sameDate({ record, field: ["date"] }, vote.date, adopted, "what it was on");
    }),
    ...[...archive.events.values()].flatMap((event) => eventDate(archive, event)),
  ];
}

/** An act is not made known or adopted before the day of its own date. */
function eventDate(archive: Archive, event: DatedEvent): Problem[] {
  const date = archive.instruments.get(event.instrument ?? "")?.date;
  if (date === undefined || event.date >= date.slice(0, event.date.length)) return [];
  return [
    {
      rule: "date-before-instrument",
      record: { kind: "events", id: event.id },
      field: ["date"],
      message: `The event is dated ${event.date}, before its instrument, ${date}.`,
      hint: "Correct the date, or name another instrument.",
    },
  ];
}

type Where = Pick<Problem, "field" | "record">;

function sameDate(where: Where, date: string, other: string | undefined, whose: string): Problem[] {
  if (other === undefined || other === date) return [];
  return [
    {
      rule: "dates-contradict",
      ...where,
      message: `The date is ${date} here, and ${other} at ${whose}.`,
      hint: "Give both the date that the text prints; say in a note what other records have.",
    },
  ];
}

function articleOrder(text: Article): Problem[] {
  const steps = [
    ["received", text.received],
    ["reviewed", text.reviewed],
    ["accepted", text.accepted],
    ["date", text.date],
  ] as const;
  return steps.slice(1).flatMap(([name, date], index): Problem[] => {
    const [before, earlier] = steps[index] ?? ["received", ""];
    const length = Math.min(date.length, earlier.length);
    if (date.slice(0, length) >= earlier.slice(0, length)) return [];
    const field: FieldPath = [name];
    return [
      {
        rule: "dates-out-of-order",
        record: { kind: "texts", id: text.id },
        field,
        message: `\`${name}\` is ${date}, which is before \`${before}\`, ${earlier}.`,
        hint: "Correct the one that is not as printed.",
      },
    ];
  });
}
