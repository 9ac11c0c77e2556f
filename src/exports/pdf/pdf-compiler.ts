import { join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { packageFile } from "../book/ingredients.ts";

/** Typst with the faces of PDFs, and where it finds their template and what the template reads. */
export interface PdfCompiler {
  readonly compiler: NodeCompiler;
  readonly template: string;
  readonly source: string;
}

/**
 * Roman, italic, semibold and both for Latin and Cyrillic; the other family has Armenian. Typst
 * takes the first that fits best and knows the faces of the machine too: each variant that the
 * template asks for stands here, so that none of those fits better.
 */
const faces = [
  "@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf",
  "dejavu-fonts-ttf/ttf/DejaVuSerif.ttf",
  "dejavu-fonts-ttf/ttf/DejaVuSerif-Italic.ttf",
  "dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf",
  "dejavu-fonts-ttf/ttf/DejaVuSerif-BoldItalic.ttf",
];

let started: PdfCompiler | undefined;

/** Starts Typst, once a process. */
export function pdfCompiler(): PdfCompiler {
  started ??= startCompiler(join(process.cwd(), "src", "exports", "pdf"));
  return started;
}

function startCompiler(workspace: string): PdfCompiler {
  const fontBlobs = faces.map((face) => Buffer.from(packageFile(face)));
  return {
    compiler: NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] }),
    template: join(workspace, "book.typ"),
    source: join(workspace, "book.json"),
  };
}
