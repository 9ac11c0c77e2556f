import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { manyRuns } from "#fixtures/many-runs.ts";
import { arbitraryInlines } from "#fixtures/arbitrary-inlines.ts";
import { parseInlines } from "./parse-inlines.ts";
import { serializeInlines } from "./serialize-inlines.ts";

test("whatever a text may hold comes back from its notation as it was", () => {
  fc.assert(
    fc.property(arbitraryInlines, (inlines) => {
      const written = serializeInlines(inlines);
      assert.deepEqual(parseInlines(written), { ok: true, inlines }, written);
    }),
    manyRuns,
  );
});

test("any string is read or refused with a place in it, and what is read is written the same", () => {
  const signs = fc.constantFrom(
    ...Array.from('ab*<>[]()\\\n/"=:; é'),
    "<sic>",
    "</sic>",
    "](note:fn-1)",
  );
  fc.assert(
    fc.property(fc.string({ unit: signs }), (source) => {
      const parsed = parseInlines(source);
      if (!parsed.ok) {
        assert.ok(parsed.fault.at >= 0 && parsed.fault.at <= source.length);
        return;
      }
      assert.deepEqual(parseInlines(serializeInlines(parsed.inlines)), parsed);
    }),
    manyRuns,
  );
});
