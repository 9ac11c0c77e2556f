import { remembered } from "#derived/remembered.ts";
import type { CheckedUnit } from "./checked-unit.ts";
import { runsOf, type Run } from "./run.ts";

/** The runs of units as they read; a list that comes again is not read again. */
export const plainRuns = remembered((units: readonly CheckedUnit[]): readonly Run[] =>
  runsOf(units, false),
);

/** The runs of units with the labels that are printed before their words. */
export const labelledRuns = remembered((units: readonly CheckedUnit[]): readonly Run[] =>
  runsOf(units, true),
);
