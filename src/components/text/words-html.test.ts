import assert from "node:assert/strict";
import { test } from "node:test";
import { parseInlines } from "#schemas/parse-inlines.ts";
import { wordsHtml } from "./words-html.ts";

const context = { textId: "r-1", language: "en", anchored: true, damaged: ["Wrld"] } as const;

const cases = [
  ["le 1<sup>er</sup> mai", "le 1<sup>er</sup> mai"],
  ["*a* <u>b</u>\nc", "<i>a</i> <u>b</u><br>c"],
  ['<span lang="hy">ՀՀ</span>', '<span lang="hy">ՀՀ</span>'],
  ["[S-1](instrument:s-1)", '<a class="reference" href="/instruments/s-1/">S-1</a>'],
  [
    '<sic reading="World">Word</sic>',
    '<span class="sic">Word<span class="editorial"> [<i lang="la">sic</i>: World]</span></span>',
  ],
  [
    '<sic reading="World">Wrld</sic>',
    '<span class="sic">Wrld<span class="editorial"> [<span lang="en">read: </span>World]</span></span>',
  ],
  [
    "2011[1](note:fn-1),",
    '2011<a class="note-call" id="call-fn-1" href="#fn-1" role="doc-noteref" aria-label="note 1">1</a>,',
  ],
  ['\\<script>alert("&")\\</script>', "&#60;script&#62;alert(&#34;&#38;&#34;)&#60;/script&#62;"],
] as const;

for (const [source, html] of cases) {
  test(`writes ${source} without a space more or less`, () => {
    const parsed = parseInlines(source);
    assert.ok(parsed.ok);
    assert.equal(wordsHtml(parsed.inlines, context), html);
  });
}

test("leads the call of a note on another page to the note in its text", () => {
  const html = wordsHtml([{ kind: "note-call", note: "fn-1", mark: "1" }], {
    ...context,
    anchored: false,
  });
  assert.match(html, /^<a class="note-call" href="\/texts\/r-1\/#fn-1"/);
});
