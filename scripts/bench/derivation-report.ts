import type { DerivationMeasure } from "./measure-derivations.ts";
import { table } from "./table.ts";

/** How long derivations take, for a person to read. */
export function derivationReport(name: string, measures: readonly DerivationMeasure[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    measure.small.toFixed(1),
    measure.large.toFixed(1),
    measure.growth.toFixed(1),
  ]);
  const head = ["derivation", "1000 units, ms", "10 000 units, ms", "growth a unit"];
  return `\nDerived from ${name}:\n${table([head, ...rows])}`;
}
