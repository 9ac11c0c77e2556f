import type { Archive, Text, Unit } from "#archive/archive.ts";

/** An archive whose texts are so many times as long: their units come again under other ids. */
export function lengthenedArchive(archive: Archive, times: number): Archive {
  const texts = [...archive.texts.values()].map((text) => lengthened(text, times));
  const units = texts.flatMap((text) => text.units);
  return {
    ...archive,
    texts: new Map(texts.map((text) => [text.id, text])),
    units: new Map(units.map((unit) => [unit.key, unit])),
  };
}

/** The first run is the text itself, so that records still lead to it. */
function lengthened(text: Text, times: number): Text {
  const runs = Array.from({ length: times }, (_, run) =>
    text.units.map((unit) => (run === 0 ? unit : again(unit, run, run * text.units.length))),
  );
  return { ...text, units: runs.flat() };
}

function again(unit: Unit, run: number, before: number): Unit {
  const id = `${unit.id}-${String(run)}`;
  return {
    ...unit,
    id,
    key: `${unit.textId}/${id}`,
    position: unit.position + before,
    parentId: unit.parentId === undefined ? undefined : `${unit.parentId}-${String(run)}`,
  };
}
