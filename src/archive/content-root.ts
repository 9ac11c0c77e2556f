import { join } from "node:path";

/** The content folder of the project, which every command runs from; tests may name another. */
export const contentRoot = process.env.REGESTA_CONTENT ?? join(process.cwd(), "content");
