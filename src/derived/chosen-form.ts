/** Where the reader's browser keeps the form of citation that they chose last. */
export const chosenFormKey = "regesta-citation-form";
