import assert from "node:assert/strict";
import { test } from "node:test";
import { parseInlines } from "./parse-inlines.ts";
import { serializeInlines } from "./serialize-inlines.ts";

test("reads every mark of the vocabulary", () => {
  const source =
    'le 1<sup>er</sup> *mai* <u>x</u>\n<span lang="en">a <sic reading="World">Word</sic></span> <sic>b</sic>[1](note:fn-1) [S-17/1](instrument:hrc-s-17-1 cited)';
  assert.deepEqual(parseInlines(source), {
    ok: true,
    inlines: [
      { kind: "words", value: "le 1" },
      { kind: "superscript", children: [{ kind: "words", value: "er" }] },
      { kind: "words", value: " " },
      { kind: "italic", children: [{ kind: "words", value: "mai" }] },
      { kind: "words", value: " " },
      { kind: "underline", children: [{ kind: "words", value: "x" }] },
      { kind: "line-break" },
      {
        kind: "language",
        language: "en",
        children: [
          { kind: "words", value: "a " },
          { kind: "sic", reading: "World", children: [{ kind: "words", value: "Word" }] },
        ],
      },
      { kind: "words", value: " " },
      { kind: "sic", reading: undefined, children: [{ kind: "words", value: "b" }] },
      { kind: "note-call", note: "fn-1", mark: "1" },
      { kind: "words", value: " " },
      {
        kind: "reference",
        to: { kind: "instrument", id: "hrc-s-17-1" },
        use: "cited",
        children: [{ kind: "words", value: "S-17/1" }],
      },
    ],
  });
});

test("keeps printed brackets as words, also around links", () => {
  assert.deepEqual(parseInlines("[7; [8](work:pravda)]"), {
    ok: true,
    inlines: [
      { kind: "words", value: "[7; " },
      {
        kind: "reference",
        to: { kind: "work", id: "pravda" },
        use: "cited",
        children: [{ kind: "words", value: "8" }],
      },
      { kind: "words", value: "]" },
    ],
  });
});

test("reads signs that a backslash frees", () => {
  assert.deepEqual(parseInlines(String.raw`5 \* 3 \< 20 \[x\](y) \\`), {
    ok: true,
    inlines: [{ kind: "words", value: String.raw`5 * 3 < 20 [x](y) \ `.trim() }],
  });
});

const faults = [
  ["an unclosed italic", "a *b", 2, /never closed with `\*`/],
  ["an unclosed tag", "a <u>b", 2, /never closed with `<\/u>`/],
  ["an unclosed bracket", "a [b", 2, /never closed with `\]`/],
  ["a closing bracket alone", "a b]", 3, /never opened/],
  ["an unknown tag", "<b>x</b>", 0, /`<b>` is no mark/],
  ["a script", "<script>alert(1)</script>", 0, /`<script>` is no mark/],
  ["an attribute of its own", '<u onclick="x">y</u>', 0, /is no mark/],
  ["an unknown language", '<span lang="xx">y</span>', 0, /is no mark/],
  ["a bare angle", "3 < 4", 2, /no mark/],
  ["an empty mark", "<u></u>", 0, /must hold some words/],
  [
    "a mark inside its like",
    '<span lang="en"><span lang="fr">x</span></span>',
    16,
    /inside another/,
  ],
  ["a link to a place", "[x](place:shushi)", 0, /cannot lead to a `place`/],
  ["a link to an address", "[x](javascript:alert(1))", 3, /names a record/],
  ["an unknown use", "[x](work:a praised)", 0, /`praised` is no use/],
  ["a link in a link", "[a [b](work:c) d](work:e)", 0, /inside another/],
  ["a note call with marks", "[*1*](note:fn-1)", 0, /printed mark and nothing else/],
  ["a stray backslash", String.raw`a \n`, 2, /backslash/],
] as const;

for (const [name, source, at, message] of faults) {
  test(`refuses ${name} and says where`, () => {
    const parsed = parseInlines(source);
    assert.ok(!parsed.ok);
    assert.equal(parsed.fault.at, at);
    assert.match(parsed.fault.message, message);
  });
}

test("comes back the same after writing", () => {
  const source = String.raw`\[a *b <sic reading="c">d</sic>* [[4, p. 1](work:x quoted)] \< \\ 1<sup>er</sup>`;
  const parsed = parseInlines(source);
  assert.ok(parsed.ok);
  assert.deepEqual(parseInlines(serializeInlines(parsed.inlines)), parsed);
});
