import { join } from "node:path";

/** The content folder of the project, which every command runs from. */
export const contentRoot = join(process.cwd(), "content");
