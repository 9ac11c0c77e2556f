import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { manyRuns } from "#fixtures/many-runs.ts";
import { DateSchema } from "./date.ts";
import { IdSchema } from "./id.ts";
import { parseSourceSpan } from "./source-span.ts";

const count = fc.integer({ min: 1, max: 100_000 });

test("a span comes back with the numbers that it was written with", () => {
  fc.assert(
    fc.property(count, fc.option(count), count, fc.option(count), (from, column, more, end) => {
      const [fromColumn, toColumn] = [column ?? undefined, end ?? undefined];
      const toLine = from + more;
      const written = `L${String(from)}${at(fromColumn)}-L${String(toLine)}${at(toColumn)}`;
      assert.deepEqual(parseSourceSpan(written), { fromLine: from, fromColumn, toLine, toColumn });
    }),
    manyRuns,
  );
});

test("a span that runs backwards is none", () => {
  fc.assert(
    fc.property(count, count, (from, less) => {
      const written = `L${String(from + less)}-L${String(from)}`;
      assert.equal(parseSourceSpan(written), undefined);
    }),
    manyRuns,
  );
});

test("every day of the calendar is a date, and no other day is", () => {
  const moment = fc.date({
    min: new Date("1000-01-01"),
    max: new Date("2999-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, (day) => DateSchema.safeParse(day.toISOString().slice(0, 10)).success),
    manyRuns,
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 2999 }),
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 99 }),
      (year, month, day) => {
        const written = [String(year), pad(month), pad(day)].join("-");
        const real = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
        assert.equal(DateSchema.safeParse(written).success, real === written);
      },
    ),
  );
});

test("an id is the same when it has been through an address", () => {
  const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/, { maxLength: 80 });
  fc.assert(
    fc.property(id, (written) => {
      assert.ok(IdSchema.safeParse(written).success);
      assert.equal(
        new URL(`https://x.example/texts/t/${written}/`).pathname,
        `/texts/t/${written}/`,
      );
    }),
    manyRuns,
  );
  fc.assert(
    fc.property(fc.string(), (written) => {
      if (!IdSchema.safeParse(written).success) return;
      assert.equal(encodeURIComponent(written), written);
    }),
    manyRuns,
  );
});

function at(column: number | undefined): string {
  return column === undefined ? "" : `C${String(column)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
